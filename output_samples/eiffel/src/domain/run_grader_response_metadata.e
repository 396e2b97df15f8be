note
	description: "RunGraderResponse metadata."

class
	RUN_GRADER_RESPONSE_METADATA

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	name: STRING_32
			-- The JSON field `name'.

	type: STRING_32
			-- The JSON field `type'.

	errors: RUN_GRADER_RESPONSE_METADATA_ERRORS
			-- The JSON field `errors'.

	execution_time: REAL_64
			-- The JSON field `execution_time'.

	scores: STRING_TABLE [JSON_VALUE]
			-- The JSON field `scores'.

	token_usage: INTEGER_64
			-- The JSON field `token_usage'.

	sampled_model_name: detachable STRING_32
			-- The JSON field `sampled_model_name'.

feature -- Status report

	has_token_usage: BOOLEAN
			-- Is `token_usage' set?

	is_token_usage_null: BOOLEAN
			-- Is `token_usage' null, rather than not set?

	is_sampled_model_name_null: BOOLEAN
			-- Is `sampled_model_name' null, rather than not set?

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			name := a_fields.required_text (once "name")
			type := a_fields.required_text (once "type")
			errors := (create {API_MODEL_CODEC [RUN_GRADER_RESPONSE_METADATA_ERRORS]}).required_field (a_fields, once "errors")
			execution_time := a_fields.required_real_64 (once "execution_time")
			scores := (create {API_MAP_CODEC [JSON_VALUE]}.make (create {API_ANY_CODEC})).required_field (a_fields, once "scores")
			a_fields.need (once "token_usage")
			is_token_usage_null := a_fields.is_null (once "token_usage")
			token_usage := a_fields.integer_64 (once "token_usage")
			has_token_usage := a_fields.is_integer_64 (once "token_usage")
			a_fields.need (once "sampled_model_name")
			is_sampled_model_name_null := a_fields.is_null (once "sampled_model_name")
			sampled_model_name := a_fields.text (once "sampled_model_name")
		end

invariant
	token_usage_null: is_token_usage_null implies not has_token_usage
	sampled_model_name_null: is_sampled_model_name_null implies sampled_model_name = Void

end
