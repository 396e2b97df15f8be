note
	description: "The variant of WHATEVER that holds STRING_TABLE [JSON_VALUE]."

class
	WHATEVER_TABLE

inherit
	WHATEVER

	API_HOLDER [STRING_TABLE [JSON_VALUE]]

create
	make

feature {NONE} -- Implementation

	codec: API_CODEC [STRING_TABLE [JSON_VALUE]]
			-- <Precursor>
		do
			Result := create {API_MAP_CODEC [JSON_VALUE]}.make (create {API_ANY_CODEC})
		end

end
