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
	make,
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
			set_name (a_a_name)
			set_input (a_input)
			set_reference_field (a_reference_field)
			set_operation (a_operation)
		ensure
			name_set: is_text_copy (name, a_a_name)
			input_set: is_text_copy (input, a_input)
			reference_field_set: is_text_copy (reference_field, a_reference_field)
			operation_set: is_text_copy (operation, a_operation)
		end

feature -- Access

	type: detachable STRING_32
			-- Always `string_check`.

	name: detachable STRING_32
			-- Name that you give the comparison.

	input: detachable STRING_32
			-- String to check, usually a placeholder such as `{{sample.output_text}}`.

	reference_field: detachable STRING_32
			-- String to compare with; placeholders are allowed.

	operation: detachable STRING_32
			-- Kind of comparison. `eq` wants equal strings, `ne` different ones, and `like` or `ilike` look
			-- for the reference inside the input, the latter ignoring case. Known values:
			-- {GRADER_STRING_CHECK_OPERATION}.

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

	set_operation (a_operation: detachable READABLE_STRING_GENERAL)
			-- Set `operation'; Void leaves it out.
		do
			operation := text_copy (a_operation)
		ensure
			operation_set: is_text_copy (operation, a_operation)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.text ("type")
			name := a_fields.text ("name")
			input := a_fields.text ("input")
			reference_field := a_fields.text ("reference")
			operation := a_fields.text ("operation")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("type", type, False)
			a_fields.put_required_text ("name", name, False)
			a_fields.put_required_text ("input", input, False)
			a_fields.put_required_text ("reference", reference_field, False)
			a_fields.put_required_text ("operation", operation, False)
		end

end
