note
	description: "The variant of BY_SHAPE that holds LIST [STRING_32]."

class
	BY_SHAPE_LIST

inherit
	BY_SHAPE

	API_HOLDER [LIST [STRING_32]]

create
	make

feature {NONE} -- Implementation

	codec: API_CODEC [LIST [STRING_32]]
			-- <Precursor>
		do
			Result := create {API_LIST_CODEC [STRING_32]}.make (create {API_TEXT_CODEC})
		end

end
