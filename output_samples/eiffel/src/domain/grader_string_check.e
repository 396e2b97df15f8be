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
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			type := {STRING_32} "string_check"
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

feature -- Status report

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := type /= Void
				and name /= Void
				and input /= Void
				and reference_field /= Void
				and operation /= Void
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

	set_operation (a_operation: detachable READABLE_STRING_GENERAL)
			-- Set `operation'; Void leaves it out.
		do
			if a_operation /= Void then
				create operation.make_from_string_general (a_operation)
			else
				operation := Void
			end
		ensure
			operation_set: (operation = Void) = (a_operation = Void)
			same_text: attached operation as l_text and then a_operation /= Void implies l_text.same_string_general (a_operation)
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
			a_fields.put_text ("type", type, False)
			a_fields.put_text ("name", name, False)
			a_fields.put_text ("input", input, False)
			a_fields.put_text ("reference", reference_field, False)
			a_fields.put_text ("operation", operation, False)
		end

end
