note
	description: "A page of batches; `last_id` is the cursor for the next one."

class
	LIST_BATCHES_RESPONSE

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	data: LIST [BATCH]
			-- The JSON field `data'.

	first_id: detachable STRING_32
			-- The JSON field `first_id'.

	last_id: detachable STRING_32
			-- The JSON field `last_id'.

	has_more: BOOLEAN
			-- The JSON field `has_more'.

	object: STRING_32
			-- Always `list`.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			data := (create {API_LIST_CODEC [BATCH]}.make (create {API_MODEL_CODEC [BATCH]})).required_field (a_fields, once "data")
			first_id := a_fields.text (once "first_id")
			last_id := a_fields.text (once "last_id")
			has_more := a_fields.required_boolean (once "has_more")
			object := a_fields.required_text (once "object")
		end

end
