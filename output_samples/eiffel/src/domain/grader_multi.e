note
	description: "A grader that merges the results of others into a single score."

class
	GRADER_MULTI

inherit
	API_MODEL
		redefine
			make
		end

	FINE_TUNE_REINFORCEMENT_METHOD_GRADER

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
			type := {STRING_32} "multi"
		end

	make_with (
			a_a_name: READABLE_STRING_GENERAL;
			a_graders: GRADER_MULTI_GRADERS;
			a_calculate_output: READABLE_STRING_GENERAL
		)
			-- Set what is required.
		do
			make
			set_name (a_a_name)
			set_graders (a_graders)
			set_calculate_output (a_calculate_output)
		ensure
			name_set: is_text_copy (name, a_a_name)
			graders_set: graders = a_graders
			calculate_output_set: is_text_copy (calculate_output, a_calculate_output)
		end

feature -- Access

	type: detachable STRING_32
			-- Always `multi`.

	name: detachable STRING_32
			-- Name that you give the combined grader.

	graders: detachable GRADER_MULTI_GRADERS
			-- Grader whose result goes into the combined score.

	calculate_output: detachable STRING_32
			-- Arithmetic expression over grader names, for example `0.7 * accuracy + 0.3 * tone`.

feature -- Element change

	set_name (a_a_name: detachable READABLE_STRING_GENERAL)
			-- Set `name'; Void leaves it out.
		do
			name := text_copy (a_a_name)
		ensure
			name_set: is_text_copy (name, a_a_name)
		end

	set_graders (a_graders: detachable GRADER_MULTI_GRADERS)
			-- Set `graders'; Void leaves it out.
		do
			graders := a_graders
		ensure
			graders_set: graders = a_graders
		end

	set_calculate_output (a_calculate_output: detachable READABLE_STRING_GENERAL)
			-- Set `calculate_output'; Void leaves it out.
		do
			calculate_output := text_copy (a_calculate_output)
		ensure
			calculate_output_set: is_text_copy (calculate_output, a_calculate_output)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.text ("type")
			name := a_fields.text ("name")
			graders := (create {GRADER_MULTI_GRADERS_CODEC}).field (a_fields, "graders")
			calculate_output := a_fields.text ("calculate_output")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("type", type, False)
			a_fields.put_required_text ("name", name, False)
			a_fields.put_required_value ("graders", graders, False)
			a_fields.put_required_text ("calculate_output", calculate_output, False)
		end

end
