note
	description: "listByCursor response."

class
	LIST_BY_CURSOR_RESPONSE

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	data: LIST [THING]
			-- The JSON field `data'.

	last_id: detachable STRING_32
			-- The JSON field `last_id'.

	has_more: BOOLEAN
			-- The JSON field `has_more'.

feature -- Status report

	is_last_id_null: BOOLEAN
			-- Is `last_id' null, rather than not set?

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			data := (create {API_LIST_CODEC [THING]}.make (create {API_MODEL_CODEC [THING]})).required_field (a_fields, once "data")
			is_last_id_null := a_fields.is_null (once "last_id")
			last_id := a_fields.text (once "last_id")
			has_more := a_fields.required_boolean (once "has_more")
		end

invariant
	last_id_null: is_last_id_null implies last_id = Void

end
