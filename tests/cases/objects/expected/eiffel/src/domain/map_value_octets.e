note
	description: "The variant of MAP_VALUE that holds STRING_8."

class
	MAP_VALUE_OCTETS

inherit
	MAP_VALUE

	API_HOLDER [STRING_8]

create
	make

feature {NONE} -- Implementation

	codec: API_CODEC [STRING_8]
			-- <Precursor>
		do
			Result := create {API_OCTETS_CODEC}
		end

end
