note
	description: "The variant of EVAL_ITEM_CONTENT that holds LIST [EVAL_ITEM_CONTENT_ITEM]."

class
	EVAL_ITEM_CONTENT_LIST

inherit
	EVAL_ITEM_CONTENT

	API_HOLDER [LIST [EVAL_ITEM_CONTENT_ITEM]]

create
	make

feature {NONE} -- Implementation

	codec: API_CODEC [LIST [EVAL_ITEM_CONTENT_ITEM]]
			-- <Precursor>
		do
			Result := create {API_LIST_CODEC [EVAL_ITEM_CONTENT_ITEM]}.make (create {EVAL_ITEM_CONTENT_ITEM_CODEC})
		end

end
