note
	description: "A grader that compares two strings and scores 1 on a match, otherwise 0."

class
	GRADER_STRING_CHECK

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
			type := {STRING_32} "string_check"
		end

	make_with (
			a_a_name: READABLE_STRING_GENERAL;
			a_input: READABLE_STRING_GENERAL;
			a_reference_field: READABLE_STRING_GENERAL;
			a_operation: READABLE_STRING_GENERAL
		)
			-- Set what is required.
		do
			make
			create name.make_from_string_general (a_a_name)
			create input.make_from_string_general (a_input)
			create reference_field.make_from_string_general (a_reference_field)
			create operation.make_from_string_general (a_operation)
		ensure
			name_set: is_text_copy (name, a_a_name)
			input_set: is_text_copy (input, a_input)
			reference_field_set: is_text_copy (reference_field, a_reference_field)
			operation_set: is_text_copy (operation, a_operation)
		end

feature -- Access

	type: STRING_32
			-- Always `string_check`.

	name: STRING_32
			-- Name that you give the comparison.

	input: STRING_32
			-- String to check, usually a placeholder such as `{{sample.output_text}}`.

	reference_field: STRING_32
			-- String to compare with; placeholders are allowed.

	operation: STRING_32
			-- Kind of comparison. `eq` wants equal strings, `ne` different ones, and `like` or `ilike` look
			-- for the reference inside the input, the latter ignoring case. Known values:
			-- {GRADER_STRING_CHECK_OPERATION}.

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

	set_operation (a_operation: READABLE_STRING_GENERAL)
			-- Set `operation'.
		do
			create operation.make_from_string_general (a_operation)
			mark_set ("operation")
		ensure
			operation_set: is_text_copy (operation, a_operation)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.required_text (once "type")
			name := a_fields.required_text (once "name")
			input := a_fields.required_text (once "input")
			reference_field := a_fields.required_text (once "reference")
			operation := a_fields.required_text (once "operation")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("type", type)
			a_fields.put_required_text ("name", name)
			a_fields.put_required_text ("input", input)
			a_fields.put_required_text ("reference", reference_field)
			a_fields.put_required_text ("operation", operation)
		end

end
