note
	description: "A page of consent recordings; `last_id` is the cursor for the next one."

class
	VOICE_CONSENT_LIST_RESOURCE

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	object: STRING_32
			-- Always `list`.

	data: LIST [VOICE_CONSENT_RESOURCE]
			-- The JSON field `data'.

	first_id: detachable STRING_32
			-- The JSON field `first_id'.

	last_id: detachable STRING_32
			-- The JSON field `last_id'.

	has_more: BOOLEAN
			-- The JSON field `has_more'.

feature -- Status report

	is_first_id_null: BOOLEAN
			-- Is `first_id' null, rather than not set?

	is_last_id_null: BOOLEAN
			-- Is `last_id' null, rather than not set?

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			object := a_fields.required_text (once "object")
			data := (create {API_LIST_CODEC [VOICE_CONSENT_RESOURCE]}.make (create {API_MODEL_CODEC [VOICE_CONSENT_RESOURCE]})).required_field (a_fields, once "data")
			is_first_id_null := a_fields.is_null (once "first_id")
			first_id := a_fields.text (once "first_id")
			is_last_id_null := a_fields.is_null (once "last_id")
			last_id := a_fields.text (once "last_id")
			has_more := a_fields.required_boolean (once "has_more")
		end

invariant
	first_id_null: is_first_id_null implies first_id = Void
	last_id_null: is_last_id_null implies last_id = Void

end
