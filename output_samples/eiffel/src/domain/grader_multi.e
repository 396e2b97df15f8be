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
			create name.make_from_string_general (a_a_name)
			graders := a_graders
			create calculate_output.make_from_string_general (a_calculate_output)
		ensure
			name_set: is_text_copy (name, a_a_name)
			graders_set: graders = a_graders
			calculate_output_set: is_text_copy (calculate_output, a_calculate_output)
		end

feature -- Access

	type: STRING_32
			-- Always `multi`.

	name: STRING_32
			-- Name that you give the combined grader.

	graders: GRADER_MULTI_GRADERS
			-- Grader whose result goes into the combined score.

	calculate_output: STRING_32
			-- Arithmetic expression over grader names, for example `0.7 * accuracy + 0.3 * tone`.

feature -- Element change

	set_name (a_a_name: READABLE_STRING_GENERAL)
			-- Set `name'.
		do
			create name.make_from_string_general (a_a_name)
			mark_set ("name")
		ensure
			name_set: is_text_copy (name, a_a_name)
		end

	set_graders (a_graders: GRADER_MULTI_GRADERS)
			-- Set `graders'.
		do
			graders := a_graders
			mark_set ("graders")
		ensure
			graders_set: graders = a_graders
		end

	set_calculate_output (a_calculate_output: READABLE_STRING_GENERAL)
			-- Set `calculate_output'.
		do
			create calculate_output.make_from_string_general (a_calculate_output)
			mark_set ("calculate_output")
		ensure
			calculate_output_set: is_text_copy (calculate_output, a_calculate_output)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.required_text (once "type")
			name := a_fields.required_text (once "name")
			graders := (create {GRADER_MULTI_GRADERS_CODEC}).required_field (a_fields, once "graders")
			calculate_output := a_fields.required_text (once "calculate_output")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("type", type)
			a_fields.put_required_text ("name", name)
			a_fields.put_required_value ("graders", graders)
			a_fields.put_required_text ("calculate_output", calculate_output)
		end

end
