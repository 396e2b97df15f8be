note
	description: "A page from the log of one fine-tuning job."

class
	LIST_FINE_TUNING_JOB_EVENTS_RESPONSE

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	data: LIST [FINE_TUNING_JOB_EVENT]
			-- The JSON field `data'.

	object: STRING_32
			-- Always `list`.

	has_more: BOOLEAN
			-- The JSON field `has_more'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			data := (create {API_LIST_CODEC [FINE_TUNING_JOB_EVENT]}.make (create {API_MODEL_CODEC [FINE_TUNING_JOB_EVENT]})).required_field (a_fields, once "data")
			object := a_fields.required_text (once "object")
			has_more := a_fields.required_boolean (once "has_more")
		end

end
