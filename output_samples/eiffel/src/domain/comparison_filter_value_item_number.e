note
	description: "The variant of COMPARISON_FILTER_VALUE_ITEM that holds REAL_64."

class
	COMPARISON_FILTER_VALUE_ITEM_NUMBER

inherit
	COMPARISON_FILTER_VALUE_ITEM

	API_HOLDER [REAL_64]

create
	make

feature {NONE} -- Implementation

	codec: API_CODEC [REAL_64]
			-- <Precursor>
		do
			Result := create {API_REAL_CODEC}
		end

end
