note
	description: "RunGraderResponse metadata errors."

class
	RUN_GRADER_RESPONSE_METADATA_ERRORS

inherit
	API_MODEL

create
	make,
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

	has_formula_parse_error: BOOLEAN
			-- Is `formula_parse_error' set?

	has_sample_parse_error: BOOLEAN
			-- Is `sample_parse_error' set?

	has_truncated_observation_error: BOOLEAN
			-- Is `truncated_observation_error' set?

	has_unresponsive_reward_error: BOOLEAN
			-- Is `unresponsive_reward_error' set?

	has_invalid_variable_error: BOOLEAN
			-- Is `invalid_variable_error' set?

	has_other_error: BOOLEAN
			-- Is `other_error' set?

	has_python_grader_server_error: BOOLEAN
			-- Is `python_grader_server_error' set?

	has_python_grader_runtime_error: BOOLEAN
			-- Is `python_grader_runtime_error' set?

	has_model_grader_server_error: BOOLEAN
			-- Is `model_grader_server_error' set?

	has_model_grader_refusal_error: BOOLEAN
			-- Is `model_grader_refusal_error' set?

	has_model_grader_parse_error: BOOLEAN
			-- Is `model_grader_parse_error' set?

	is_python_grader_server_error_type_null: BOOLEAN
			-- Is `python_grader_server_error_type' null, rather than not set?

	is_python_grader_runtime_error_details_null: BOOLEAN
			-- Is `python_grader_runtime_error_details' null, rather than not set?

	is_model_grader_server_error_details_null: BOOLEAN
			-- Is `model_grader_server_error_details' null, rather than not set?

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := has_formula_parse_error
				and has_sample_parse_error
				and has_truncated_observation_error
				and has_unresponsive_reward_error
				and has_invalid_variable_error
				and has_other_error
				and has_python_grader_server_error
				and (python_grader_server_error_type /= Void or is_python_grader_server_error_type_null)
				and has_python_grader_runtime_error
				and (python_grader_runtime_error_details /= Void or is_python_grader_runtime_error_details_null)
				and has_model_grader_server_error
				and has_model_grader_refusal_error
				and has_model_grader_parse_error
				and (model_grader_server_error_details /= Void or is_model_grader_server_error_details_null)
		end

feature -- Element change

	set_formula_parse_error (a_formula_parse_error: BOOLEAN)
			-- Set `formula_parse_error'.
		do
			formula_parse_error := a_formula_parse_error
			has_formula_parse_error := True
		ensure
			formula_parse_error_set: formula_parse_error = a_formula_parse_error
			has_formula_parse_error: has_formula_parse_error
		end

	unset_formula_parse_error
			-- Leave `formula_parse_error' out.
		do
			formula_parse_error := False
			has_formula_parse_error := False
		ensure
			not_has_formula_parse_error: not has_formula_parse_error
		end

	set_sample_parse_error (a_sample_parse_error: BOOLEAN)
			-- Set `sample_parse_error'.
		do
			sample_parse_error := a_sample_parse_error
			has_sample_parse_error := True
		ensure
			sample_parse_error_set: sample_parse_error = a_sample_parse_error
			has_sample_parse_error: has_sample_parse_error
		end

	unset_sample_parse_error
			-- Leave `sample_parse_error' out.
		do
			sample_parse_error := False
			has_sample_parse_error := False
		ensure
			not_has_sample_parse_error: not has_sample_parse_error
		end

	set_truncated_observation_error (a_truncated_observation_error: BOOLEAN)
			-- Set `truncated_observation_error'.
		do
			truncated_observation_error := a_truncated_observation_error
			has_truncated_observation_error := True
		ensure
			truncated_observation_error_set: truncated_observation_error = a_truncated_observation_error
			has_truncated_observation_error: has_truncated_observation_error
		end

	unset_truncated_observation_error
			-- Leave `truncated_observation_error' out.
		do
			truncated_observation_error := False
			has_truncated_observation_error := False
		ensure
			not_has_truncated_observation_error: not has_truncated_observation_error
		end

	set_unresponsive_reward_error (a_unresponsive_reward_error: BOOLEAN)
			-- Set `unresponsive_reward_error'.
		do
			unresponsive_reward_error := a_unresponsive_reward_error
			has_unresponsive_reward_error := True
		ensure
			unresponsive_reward_error_set: unresponsive_reward_error = a_unresponsive_reward_error
			has_unresponsive_reward_error: has_unresponsive_reward_error
		end

	unset_unresponsive_reward_error
			-- Leave `unresponsive_reward_error' out.
		do
			unresponsive_reward_error := False
			has_unresponsive_reward_error := False
		ensure
			not_has_unresponsive_reward_error: not has_unresponsive_reward_error
		end

	set_invalid_variable_error (a_invalid_variable_error: BOOLEAN)
			-- Set `invalid_variable_error'.
		do
			invalid_variable_error := a_invalid_variable_error
			has_invalid_variable_error := True
		ensure
			invalid_variable_error_set: invalid_variable_error = a_invalid_variable_error
			has_invalid_variable_error: has_invalid_variable_error
		end

	unset_invalid_variable_error
			-- Leave `invalid_variable_error' out.
		do
			invalid_variable_error := False
			has_invalid_variable_error := False
		ensure
			not_has_invalid_variable_error: not has_invalid_variable_error
		end

	set_other_error (a_other_error: BOOLEAN)
			-- Set `other_error'.
		do
			other_error := a_other_error
			has_other_error := True
		ensure
			other_error_set: other_error = a_other_error
			has_other_error: has_other_error
		end

	unset_other_error
			-- Leave `other_error' out.
		do
			other_error := False
			has_other_error := False
		ensure
			not_has_other_error: not has_other_error
		end

	set_python_grader_server_error (a_python_grader_server_error: BOOLEAN)
			-- Set `python_grader_server_error'.
		do
			python_grader_server_error := a_python_grader_server_error
			has_python_grader_server_error := True
		ensure
			python_grader_server_error_set: python_grader_server_error = a_python_grader_server_error
			has_python_grader_server_error: has_python_grader_server_error
		end

	unset_python_grader_server_error
			-- Leave `python_grader_server_error' out.
		do
			python_grader_server_error := False
			has_python_grader_server_error := False
		ensure
			not_has_python_grader_server_error: not has_python_grader_server_error
		end

	set_python_grader_server_error_type (a_python_grader_server_error_type: detachable READABLE_STRING_GENERAL)
			-- Set `python_grader_server_error_type'; Void leaves it out.
		do
			if a_python_grader_server_error_type /= Void then
				create python_grader_server_error_type.make_from_string_general (a_python_grader_server_error_type)
			else
				python_grader_server_error_type := Void
			end
			is_python_grader_server_error_type_null := False
		ensure
			python_grader_server_error_type_set: (python_grader_server_error_type = Void) = (a_python_grader_server_error_type = Void)
			same_text: attached python_grader_server_error_type as l_text and then a_python_grader_server_error_type /= Void implies l_text.same_string_general (a_python_grader_server_error_type)
		end

	set_python_grader_server_error_type_null
			-- Have null for `python_grader_server_error_type'.
		do
			python_grader_server_error_type := Void
			is_python_grader_server_error_type_null := True
		ensure
			is_python_grader_server_error_type_null: is_python_grader_server_error_type_null
		end

	set_python_grader_runtime_error (a_python_grader_runtime_error: BOOLEAN)
			-- Set `python_grader_runtime_error'.
		do
			python_grader_runtime_error := a_python_grader_runtime_error
			has_python_grader_runtime_error := True
		ensure
			python_grader_runtime_error_set: python_grader_runtime_error = a_python_grader_runtime_error
			has_python_grader_runtime_error: has_python_grader_runtime_error
		end

	unset_python_grader_runtime_error
			-- Leave `python_grader_runtime_error' out.
		do
			python_grader_runtime_error := False
			has_python_grader_runtime_error := False
		ensure
			not_has_python_grader_runtime_error: not has_python_grader_runtime_error
		end

	set_python_grader_runtime_error_details (a_python_grader_runtime_error_details: detachable READABLE_STRING_GENERAL)
			-- Set `python_grader_runtime_error_details'; Void leaves it out.
		do
			if a_python_grader_runtime_error_details /= Void then
				create python_grader_runtime_error_details.make_from_string_general (a_python_grader_runtime_error_details)
			else
				python_grader_runtime_error_details := Void
			end
			is_python_grader_runtime_error_details_null := False
		ensure
			python_grader_runtime_error_details_set: (python_grader_runtime_error_details = Void) = (a_python_grader_runtime_error_details = Void)
			same_text: attached python_grader_runtime_error_details as l_text and then a_python_grader_runtime_error_details /= Void implies l_text.same_string_general (a_python_grader_runtime_error_details)
		end

	set_python_grader_runtime_error_details_null
			-- Have null for `python_grader_runtime_error_details'.
		do
			python_grader_runtime_error_details := Void
			is_python_grader_runtime_error_details_null := True
		ensure
			is_python_grader_runtime_error_details_null: is_python_grader_runtime_error_details_null
		end

	set_model_grader_server_error (a_model_grader_server_error: BOOLEAN)
			-- Set `model_grader_server_error'.
		do
			model_grader_server_error := a_model_grader_server_error
			has_model_grader_server_error := True
		ensure
			model_grader_server_error_set: model_grader_server_error = a_model_grader_server_error
			has_model_grader_server_error: has_model_grader_server_error
		end

	unset_model_grader_server_error
			-- Leave `model_grader_server_error' out.
		do
			model_grader_server_error := False
			has_model_grader_server_error := False
		ensure
			not_has_model_grader_server_error: not has_model_grader_server_error
		end

	set_model_grader_refusal_error (a_model_grader_refusal_error: BOOLEAN)
			-- Set `model_grader_refusal_error'.
		do
			model_grader_refusal_error := a_model_grader_refusal_error
			has_model_grader_refusal_error := True
		ensure
			model_grader_refusal_error_set: model_grader_refusal_error = a_model_grader_refusal_error
			has_model_grader_refusal_error: has_model_grader_refusal_error
		end

	unset_model_grader_refusal_error
			-- Leave `model_grader_refusal_error' out.
		do
			model_grader_refusal_error := False
			has_model_grader_refusal_error := False
		ensure
			not_has_model_grader_refusal_error: not has_model_grader_refusal_error
		end

	set_model_grader_parse_error (a_model_grader_parse_error: BOOLEAN)
			-- Set `model_grader_parse_error'.
		do
			model_grader_parse_error := a_model_grader_parse_error
			has_model_grader_parse_error := True
		ensure
			model_grader_parse_error_set: model_grader_parse_error = a_model_grader_parse_error
			has_model_grader_parse_error: has_model_grader_parse_error
		end

	unset_model_grader_parse_error
			-- Leave `model_grader_parse_error' out.
		do
			model_grader_parse_error := False
			has_model_grader_parse_error := False
		ensure
			not_has_model_grader_parse_error: not has_model_grader_parse_error
		end

	set_model_grader_server_error_details (a_model_grader_server_error_details: detachable READABLE_STRING_GENERAL)
			-- Set `model_grader_server_error_details'; Void leaves it out.
		do
			if a_model_grader_server_error_details /= Void then
				create model_grader_server_error_details.make_from_string_general (a_model_grader_server_error_details)
			else
				model_grader_server_error_details := Void
			end
			is_model_grader_server_error_details_null := False
		ensure
			model_grader_server_error_details_set: (model_grader_server_error_details = Void) = (a_model_grader_server_error_details = Void)
			same_text: attached model_grader_server_error_details as l_text and then a_model_grader_server_error_details /= Void implies l_text.same_string_general (a_model_grader_server_error_details)
		end

	set_model_grader_server_error_details_null
			-- Have null for `model_grader_server_error_details'.
		do
			model_grader_server_error_details := Void
			is_model_grader_server_error_details_null := True
		ensure
			is_model_grader_server_error_details_null: is_model_grader_server_error_details_null
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			formula_parse_error := a_fields.boolean ("formula_parse_error")
			has_formula_parse_error := a_fields.is_found
			sample_parse_error := a_fields.boolean ("sample_parse_error")
			has_sample_parse_error := a_fields.is_found
			truncated_observation_error := a_fields.boolean ("truncated_observation_error")
			has_truncated_observation_error := a_fields.is_found
			unresponsive_reward_error := a_fields.boolean ("unresponsive_reward_error")
			has_unresponsive_reward_error := a_fields.is_found
			invalid_variable_error := a_fields.boolean ("invalid_variable_error")
			has_invalid_variable_error := a_fields.is_found
			other_error := a_fields.boolean ("other_error")
			has_other_error := a_fields.is_found
			python_grader_server_error := a_fields.boolean ("python_grader_server_error")
			has_python_grader_server_error := a_fields.is_found
			is_python_grader_server_error_type_null := a_fields.is_null ("python_grader_server_error_type")
			python_grader_server_error_type := a_fields.text ("python_grader_server_error_type")
			python_grader_runtime_error := a_fields.boolean ("python_grader_runtime_error")
			has_python_grader_runtime_error := a_fields.is_found
			is_python_grader_runtime_error_details_null := a_fields.is_null ("python_grader_runtime_error_details")
			python_grader_runtime_error_details := a_fields.text ("python_grader_runtime_error_details")
			model_grader_server_error := a_fields.boolean ("model_grader_server_error")
			has_model_grader_server_error := a_fields.is_found
			model_grader_refusal_error := a_fields.boolean ("model_grader_refusal_error")
			has_model_grader_refusal_error := a_fields.is_found
			model_grader_parse_error := a_fields.boolean ("model_grader_parse_error")
			has_model_grader_parse_error := a_fields.is_found
			is_model_grader_server_error_details_null := a_fields.is_null ("model_grader_server_error_details")
			model_grader_server_error_details := a_fields.text ("model_grader_server_error_details")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_boolean ("formula_parse_error", formula_parse_error, has_formula_parse_error, False)
			a_fields.put_boolean ("sample_parse_error", sample_parse_error, has_sample_parse_error, False)
			a_fields.put_boolean ("truncated_observation_error", truncated_observation_error, has_truncated_observation_error, False)
			a_fields.put_boolean ("unresponsive_reward_error", unresponsive_reward_error, has_unresponsive_reward_error, False)
			a_fields.put_boolean ("invalid_variable_error", invalid_variable_error, has_invalid_variable_error, False)
			a_fields.put_boolean ("other_error", other_error, has_other_error, False)
			a_fields.put_boolean ("python_grader_server_error", python_grader_server_error, has_python_grader_server_error, False)
			a_fields.put_text ("python_grader_server_error_type", python_grader_server_error_type, is_python_grader_server_error_type_null)
			a_fields.put_boolean ("python_grader_runtime_error", python_grader_runtime_error, has_python_grader_runtime_error, False)
			a_fields.put_text ("python_grader_runtime_error_details", python_grader_runtime_error_details, is_python_grader_runtime_error_details_null)
			a_fields.put_boolean ("model_grader_server_error", model_grader_server_error, has_model_grader_server_error, False)
			a_fields.put_boolean ("model_grader_refusal_error", model_grader_refusal_error, has_model_grader_refusal_error, False)
			a_fields.put_boolean ("model_grader_parse_error", model_grader_parse_error, has_model_grader_parse_error, False)
			a_fields.put_text ("model_grader_server_error_details", model_grader_server_error_details, is_model_grader_server_error_details_null)
		end

end
