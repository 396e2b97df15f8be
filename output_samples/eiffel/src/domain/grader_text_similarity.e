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
			create name.make_from_string_general (a_a_name)
			create input.make_from_string_general (a_input)
			create reference_field.make_from_string_general (a_reference_field)
			create evaluation_metric.make_from_string_general (a_evaluation_metric)
		ensure
			name_set: is_text_copy (name, a_a_name)
			input_set: is_text_copy (input, a_input)
			reference_field_set: is_text_copy (reference_field, a_reference_field)
			evaluation_metric_set: is_text_copy (evaluation_metric, a_evaluation_metric)
		end

feature -- Access

	type: STRING_32
			-- Always `text_similarity`.

	name: STRING_32
			-- Name that you give the measurement.

	input: STRING_32
			-- Text to judge, usually taken from the sample.

	reference_field: STRING_32
			-- Text that the ideal answer would resemble.

	evaluation_metric: STRING_32
			-- Similarity measure, such as `cosine` for meaning, `fuzzy_match` for spelling or `rouge_l` for
			-- shared sequences. Known values: {GRADER_TEXT_SIMILARITY_EVALUATION_METRIC}.

feature -- Element change

	set_name (a_a_name: READABLE_STRING_GENERAL)
			-- Set `name'.
		do
			create name.make_from_string_general (a_a_name)
			mark_set ("name")
		ensure
			name_set: is_text_copy (name, a_a_name)
		end

	set_input (a_input: READABLE_STRING_GENERAL)
			-- Set `input'.
		do
			create input.make_from_string_general (a_input)
			mark_set ("input")
		ensure
			input_set: is_text_copy (input, a_input)
		end

	set_reference_field (a_reference_field: READABLE_STRING_GENERAL)
			-- Set `reference_field'.
		do
			create reference_field.make_from_string_general (a_reference_field)
			mark_set ("reference")
		ensure
			reference_field_set: is_text_copy (reference_field, a_reference_field)
		end

	set_evaluation_metric (a_evaluation_metric: READABLE_STRING_GENERAL)
			-- Set `evaluation_metric'.
		do
			create evaluation_metric.make_from_string_general (a_evaluation_metric)
			mark_set ("evaluation_metric")
		ensure
			evaluation_metric_set: is_text_copy (evaluation_metric, a_evaluation_metric)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.required_text (once "type")
			name := a_fields.required_text (once "name")
			input := a_fields.required_text (once "input")
			reference_field := a_fields.required_text (once "reference")
			evaluation_metric := a_fields.required_text (once "evaluation_metric")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("type", type)
			a_fields.put_required_text ("name", name)
			a_fields.put_required_text ("input", input)
			a_fields.put_required_text ("reference", reference_field)
			a_fields.put_required_text ("evaluation_metric", evaluation_metric)
		end

end
