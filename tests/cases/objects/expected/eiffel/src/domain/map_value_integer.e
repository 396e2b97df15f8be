note
	description: "The variant of MAP_VALUE that holds INTEGER_64."

class
	MAP_VALUE_INTEGER

inherit
	MAP_VALUE

	API_HOLDER [INTEGER_64]

create
	make

feature {NONE} -- Implementation

	codec: API_CODEC [INTEGER_64]
			-- <Precursor>
		do
			Result := create {API_INTEGER_CODEC}
		end

end
