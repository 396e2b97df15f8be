note
	description: "The variant of ITEM that holds LIST [INTEGER_64]."

class
	ITEM_LIST

inherit
	ITEM

	API_HOLDER [LIST [INTEGER_64]]

create
	make

feature {NONE} -- Implementation

	codec: API_CODEC [LIST [INTEGER_64]]
			-- <Precursor>
		do
			Result := create {API_LIST_CODEC [INTEGER_64]}.make (create {API_INTEGER_CODEC})
		end

end
