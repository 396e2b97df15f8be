note
	description: "eval_item."

class
	EVAL_ITEM

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	x: detachable STRING_32
			-- The JSON field `x'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			x := a_fields.text (once "x")
		end

end
