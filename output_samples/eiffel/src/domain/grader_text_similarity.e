note
	description: "A grader that measures how closely a text resembles a reference."

class
	GRADER_TEXT_SIMILARITY

inherit
	API_MODEL
		redefine
			make
		end

	FINE_TUNE_REINFORCEMENT_METHOD_GRADER

	GRADER_MULTI_GRADERS

	RUN_GRADER_REQUEST_GRADER

	VALIDATE_GRADER_REQUEST_GRADER

	VALIDATE_GRADER_RESPONSE_GRADER

create
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			type := {STRING_32} "text_similarity"
		end

feature -- Access

	type: detachable STRING_32
			-- Always `text_similarity`.

	name: detachable STRING_32
			-- Name that you give the measurement.

	input: detachable STRING_32
			-- Text to judge, usually taken from the sample.

	reference_field: detachable STRING_32
			-- Text that the ideal answer would resemble.

	evaluation_metric: detachable STRING_32
			-- Similarity measure, such as `cosine` for meaning, `fuzzy_match` for spelling or `rouge_l` for
			-- shared sequences. Known values: {GRADER_TEXT_SIMILARITY_EVALUATION_METRIC}.

feature -- Status report

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := type /= Void
				and name /= Void
				and input /= Void
				and reference_field /= Void
				and evaluation_metric /= Void
		end

feature -- Element change

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

	set_input (a_input: detachable READABLE_STRING_GENERAL)
			-- Set `input'; Void leaves it out.
		do
			if a_input /= Void then
				create input.make_from_string_general (a_input)
			else
				input := Void
			end
		ensure
			input_set: (input = Void) = (a_input = Void)
			same_text: attached input as l_text and then a_input /= Void implies l_text.same_string_general (a_input)
		end

	set_reference_field (a_reference_field: detachable READABLE_STRING_GENERAL)
			-- Set `reference_field'; Void leaves it out.
		do
			if a_reference_field /= Void then
				create reference_field.make_from_string_general (a_reference_field)
			else
				reference_field := Void
			end
		ensure
			reference_field_set: (reference_field = Void) = (a_reference_field = Void)
			same_text: attached reference_field as l_text and then a_reference_field /= Void implies l_text.same_string_general (a_reference_field)
		end

	set_evaluation_metric (a_evaluation_metric: detachable READABLE_STRING_GENERAL)
			-- Set `evaluation_metric'; Void leaves it out.
		do
			if a_evaluation_metric /= Void then
				create evaluation_metric.make_from_string_general (a_evaluation_metric)
			else
				evaluation_metric := Void
			end
		ensure
			evaluation_metric_set: (evaluation_metric = Void) = (a_evaluation_metric = Void)
			same_text: attached evaluation_metric as l_text and then a_evaluation_metric /= Void implies l_text.same_string_general (a_evaluation_metric)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.text ("type")
			name := a_fields.text ("name")
			input := a_fields.text ("input")
			reference_field := a_fields.text ("reference")
			evaluation_metric := a_fields.text ("evaluation_metric")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("type", type, False)
			a_fields.put_text ("name", name, False)
			a_fields.put_text ("input", input, False)
			a_fields.put_text ("reference", reference_field, False)
			a_fields.put_text ("evaluation_metric", evaluation_metric, False)
		end

end
