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
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			type := {STRING_32} "text_similarity"
		end

	make_with (
			a_a_name: READABLE_STRING_GENERAL;
			a_input: READABLE_STRING_GENERAL;
			a_reference_field: READABLE_STRING_GENERAL;
			a_evaluation_metric: READABLE_STRING_GENERAL
		)
			-- Set what is required.
		do
			make
			set_name (a_a_name)
			set_input (a_input)
			set_reference_field (a_reference_field)
			set_evaluation_metric (a_evaluation_metric)
		ensure
			name_set: is_text_copy (name, a_a_name)
			input_set: is_text_copy (input, a_input)
			reference_field_set: is_text_copy (reference_field, a_reference_field)
			evaluation_metric_set: is_text_copy (evaluation_metric, a_evaluation_metric)
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

feature -- Element change

	set_name (a_a_name: detachable READABLE_STRING_GENERAL)
			-- Set `name'; Void leaves it out.
		do
			name := text_copy (a_a_name)
		ensure
			name_set: is_text_copy (name, a_a_name)
		end

	set_input (a_input: detachable READABLE_STRING_GENERAL)
			-- Set `input'; Void leaves it out.
		do
			input := text_copy (a_input)
		ensure
			input_set: is_text_copy (input, a_input)
		end

	set_reference_field (a_reference_field: detachable READABLE_STRING_GENERAL)
			-- Set `reference_field'; Void leaves it out.
		do
			reference_field := text_copy (a_reference_field)
		ensure
			reference_field_set: is_text_copy (reference_field, a_reference_field)
		end

	set_evaluation_metric (a_evaluation_metric: detachable READABLE_STRING_GENERAL)
			-- Set `evaluation_metric'; Void leaves it out.
		do
			evaluation_metric := text_copy (a_evaluation_metric)
		ensure
			evaluation_metric_set: is_text_copy (evaluation_metric, a_evaluation_metric)
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
			a_fields.put_required_text ("type", type, False)
			a_fields.put_required_text ("name", name, False)
			a_fields.put_required_text ("input", input, False)
			a_fields.put_required_text ("reference", reference_field, False)
			a_fields.put_required_text ("evaluation_metric", evaluation_metric, False)
		end

end
