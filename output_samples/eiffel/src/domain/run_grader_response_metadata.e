note
	description: "RunGraderResponse metadata."

class
	RUN_GRADER_RESPONSE_METADATA

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	name: detachable STRING_32
			-- The JSON field `name'.

	type: detachable STRING_32
			-- The JSON field `type'.

	errors: detachable RUN_GRADER_RESPONSE_METADATA_ERRORS
			-- The JSON field `errors'.

	execution_time: REAL_64
			-- The JSON field `execution_time'.

	scores: detachable STRING_TABLE [JSON_VALUE]
			-- The JSON field `scores'.

	token_usage: INTEGER_64
			-- The JSON field `token_usage'.

	sampled_model_name: detachable STRING_32
			-- The JSON field `sampled_model_name'.

feature -- Status report

	has_execution_time: BOOLEAN
			-- Is `execution_time' set?

	has_token_usage: BOOLEAN
			-- Is `token_usage' set?

	is_token_usage_null: BOOLEAN
			-- Is `token_usage' null, rather than not set?

	is_sampled_model_name_null: BOOLEAN
			-- Is `sampled_model_name' null, rather than not set?

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := name /= Void
				and type /= Void
				and errors /= Void
				and has_execution_time
				and scores /= Void
				and (has_token_usage or is_token_usage_null)
				and (sampled_model_name /= Void or is_sampled_model_name_null)
		end

feature -- Element change

	set_name (a_a_name: detachable READABLE_STRING_GENERAL)
			-- Set `name'; Void leaves it out.
		do
			if a_a_name /= Void then
				create name.make_from_string_general (a_a_name)
			else
				name := Void
			end
		ensure
			name_set: (name = Void) = (a_a_name = Void)
			same_text: attached name as l_text and then a_a_name /= Void implies l_text.same_string_general (a_a_name)
		end

	set_type (a_type: detachable READABLE_STRING_GENERAL)
			-- Set `type'; Void leaves it out.
		do
			if a_type /= Void then
				create type.make_from_string_general (a_type)
			else
				type := Void
			end
		ensure
			type_set: (type = Void) = (a_type = Void)
			same_text: attached type as l_text and then a_type /= Void implies l_text.same_string_general (a_type)
		end

	set_errors (a_errors: detachable RUN_GRADER_RESPONSE_METADATA_ERRORS)
			-- Set `errors'; Void leaves it out.
		do
			errors := a_errors
		ensure
			errors_set: errors = a_errors
		end

	set_execution_time (a_execution_time: REAL_64)
			-- Set `execution_time'.
		require
			execution_time_finite: (create {API_CHECK}).is_finite (a_execution_time)
		do
			execution_time := a_execution_time
			has_execution_time := True
		ensure
			execution_time_set: execution_time = a_execution_time
			has_execution_time: has_execution_time
		end

	unset_execution_time
			-- Leave `execution_time' out.
		do
			execution_time := 0
			has_execution_time := False
		ensure
			not_has_execution_time: not has_execution_time
		end

	set_scores (a_scores: detachable STRING_TABLE [JSON_VALUE])
			-- Set `scores'; Void leaves it out.
		do
			scores := a_scores
		ensure
			scores_set: scores = a_scores
		end

	set_token_usage (a_token_usage: INTEGER_64)
			-- Set `token_usage'.
		do
			token_usage := a_token_usage
			has_token_usage := True
			is_token_usage_null := False
		ensure
			token_usage_set: token_usage = a_token_usage
			has_token_usage: has_token_usage
		end

	unset_token_usage
			-- Leave `token_usage' out.
		do
			token_usage := 0
			has_token_usage := False
			is_token_usage_null := False
		ensure
			not_has_token_usage: not has_token_usage
		end

	set_token_usage_null
			-- Have null for `token_usage'.
		do
			unset_token_usage
			is_token_usage_null := True
		ensure
			is_token_usage_null: is_token_usage_null
		end

	set_sampled_model_name (a_sampled_model_name: detachable READABLE_STRING_GENERAL)
			-- Set `sampled_model_name'; Void leaves it out.
		do
			if a_sampled_model_name /= Void then
				create sampled_model_name.make_from_string_general (a_sampled_model_name)
			else
				sampled_model_name := Void
			end
			is_sampled_model_name_null := False
		ensure
			sampled_model_name_set: (sampled_model_name = Void) = (a_sampled_model_name = Void)
			same_text: attached sampled_model_name as l_text and then a_sampled_model_name /= Void implies l_text.same_string_general (a_sampled_model_name)
		end

	set_sampled_model_name_null
			-- Have null for `sampled_model_name'.
		do
			sampled_model_name := Void
			is_sampled_model_name_null := True
		ensure
			is_sampled_model_name_null: is_sampled_model_name_null
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			name := a_fields.text ("name")
			type := a_fields.text ("type")
			errors := errors_codec.field (a_fields, "errors")
			execution_time := a_fields.real_64 ("execution_time")
			has_execution_time := a_fields.is_found
			scores := scores_codec.field (a_fields, "scores")
			is_token_usage_null := a_fields.is_null ("token_usage")
			token_usage := a_fields.integer_64 ("token_usage")
			has_token_usage := a_fields.is_found
			is_sampled_model_name_null := a_fields.is_null ("sampled_model_name")
			sampled_model_name := a_fields.text ("sampled_model_name")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("name", name, False)
			a_fields.put_text ("type", type, False)
			errors_codec.put (a_fields, "errors", errors, False)
			a_fields.put_real ("execution_time", execution_time, has_execution_time, False)
			scores_codec.put (a_fields, "scores", scores, False)
			a_fields.put_integer ("token_usage", token_usage, has_token_usage, is_token_usage_null)
			a_fields.put_text ("sampled_model_name", sampled_model_name, is_sampled_model_name_null)
		end

feature {NONE} -- Implementation

	errors_codec: API_MODEL_CODEC [RUN_GRADER_RESPONSE_METADATA_ERRORS]
			-- What reads and writes it.
		once
			create Result
		end

	scores_codec: API_MAP_CODEC [JSON_VALUE]
			-- What reads and writes it.
		once
			create Result.make (create {API_ANY_CODEC})
		end

end
