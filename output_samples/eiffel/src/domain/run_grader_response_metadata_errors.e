note
	description: "RunGraderResponse metadata errors."

class
	RUN_GRADER_RESPONSE_METADATA_ERRORS

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	formula_parse_error: BOOLEAN
			-- The JSON field `formula_parse_error'.

	sample_parse_error: BOOLEAN
			-- The JSON field `sample_parse_error'.

	truncated_observation_error: BOOLEAN
			-- The JSON field `truncated_observation_error'.

	unresponsive_reward_error: BOOLEAN
			-- The JSON field `unresponsive_reward_error'.

	invalid_variable_error: BOOLEAN
			-- The JSON field `invalid_variable_error'.

	other_error: BOOLEAN
			-- The JSON field `other_error'.

	python_grader_server_error: BOOLEAN
			-- The JSON field `python_grader_server_error'.

	python_grader_server_error_type: detachable STRING_32
			-- The JSON field `python_grader_server_error_type'.

	python_grader_runtime_error: BOOLEAN
			-- The JSON field `python_grader_runtime_error'.

	python_grader_runtime_error_details: detachable STRING_32
			-- The JSON field `python_grader_runtime_error_details'.

	model_grader_server_error: BOOLEAN
			-- The JSON field `model_grader_server_error'.

	model_grader_refusal_error: BOOLEAN
			-- The JSON field `model_grader_refusal_error'.

	model_grader_parse_error: BOOLEAN
			-- The JSON field `model_grader_parse_error'.

	model_grader_server_error_details: detachable STRING_32
			-- The JSON field `model_grader_server_error_details'.

feature -- Status report

	is_python_grader_server_error_type_null: BOOLEAN
			-- Is `python_grader_server_error_type' null, rather than not set?

	is_python_grader_runtime_error_details_null: BOOLEAN
			-- Is `python_grader_runtime_error_details' null, rather than not set?

	is_model_grader_server_error_details_null: BOOLEAN
			-- Is `model_grader_server_error_details' null, rather than not set?

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			formula_parse_error := a_fields.required_boolean (once "formula_parse_error")
			sample_parse_error := a_fields.required_boolean (once "sample_parse_error")
			truncated_observation_error := a_fields.required_boolean (once "truncated_observation_error")
			unresponsive_reward_error := a_fields.required_boolean (once "unresponsive_reward_error")
			invalid_variable_error := a_fields.required_boolean (once "invalid_variable_error")
			other_error := a_fields.required_boolean (once "other_error")
			python_grader_server_error := a_fields.required_boolean (once "python_grader_server_error")
			a_fields.need (once "python_grader_server_error_type")
			is_python_grader_server_error_type_null := a_fields.is_null (once "python_grader_server_error_type")
			python_grader_server_error_type := a_fields.text (once "python_grader_server_error_type")
			python_grader_runtime_error := a_fields.required_boolean (once "python_grader_runtime_error")
			a_fields.need (once "python_grader_runtime_error_details")
			is_python_grader_runtime_error_details_null := a_fields.is_null (once "python_grader_runtime_error_details")
			python_grader_runtime_error_details := a_fields.text (once "python_grader_runtime_error_details")
			model_grader_server_error := a_fields.required_boolean (once "model_grader_server_error")
			model_grader_refusal_error := a_fields.required_boolean (once "model_grader_refusal_error")
			model_grader_parse_error := a_fields.required_boolean (once "model_grader_parse_error")
			a_fields.need (once "model_grader_server_error_details")
			is_model_grader_server_error_details_null := a_fields.is_null (once "model_grader_server_error_details")
			model_grader_server_error_details := a_fields.text (once "model_grader_server_error_details")
		end

invariant
	python_grader_server_error_type_null: is_python_grader_server_error_type_null implies python_grader_server_error_type = Void
	python_grader_runtime_error_details_null: is_python_grader_runtime_error_details_null implies python_grader_runtime_error_details = Void
	model_grader_server_error_details_null: is_model_grader_server_error_details_null implies model_grader_server_error_details = Void

end
