note
	description: "A page of fine-tuning jobs; pass the last job ID as `after` to read on."

class
	LIST_PAGINATED_FINE_TUNING_JOBS_RESPONSE

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	data: LIST [FINE_TUNING_JOB]
			-- The JSON field `data'.

	has_more: BOOLEAN
			-- The JSON field `has_more'.

	object: STRING_32
			-- Always `list`.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			data := (create {API_LIST_CODEC [FINE_TUNING_JOB]}.make (create {API_MODEL_CODEC [FINE_TUNING_JOB]})).required_field (a_fields, once "data")
			has_more := a_fields.required_boolean (once "has_more")
			object := a_fields.required_text (once "object")
		end

end
