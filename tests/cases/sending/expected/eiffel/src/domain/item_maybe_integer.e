note
	description: "The variant of ITEM_MAYBE that holds INTEGER_64."

class
	ITEM_MAYBE_INTEGER

inherit
	ITEM_MAYBE

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
