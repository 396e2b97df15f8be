note
	description: "A EVAL_ITEM_CONTENT that is a LIST [EVAL_ITEM_CONTENT_ITEM]."

class
	EVAL_ITEM_CONTENT_LIST

inherit
	EVAL_ITEM_CONTENT

create
	make

feature {NONE} -- Initialization

	make (a_value: LIST [EVAL_ITEM_CONTENT_ITEM])
			-- Hold `a_value'.
		do
			value := a_value
		ensure
			value_set: value = a_value
		end

feature -- Access

	value: LIST [EVAL_ITEM_CONTENT_ITEM]
			-- What it holds.

feature -- Conversion

	as_json (a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			Result := (create {API_LIST_CODEC [EVAL_ITEM_CONTENT_ITEM]}.make (create {EVAL_ITEM_CONTENT_ITEM_CODEC})).encoded (value, a_is_request)
		end

end
