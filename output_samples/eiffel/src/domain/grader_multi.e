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
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			type := {STRING_32} "multi"
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

feature -- Status report

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := type /= Void
				and name /= Void
				and graders /= Void
				and calculate_output /= Void
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
			if a_calculate_output /= Void then
				create calculate_output.make_from_string_general (a_calculate_output)
			else
				calculate_output := Void
			end
		ensure
			calculate_output_set: (calculate_output = Void) = (a_calculate_output = Void)
			same_text: attached calculate_output as l_text and then a_calculate_output /= Void implies l_text.same_string_general (a_calculate_output)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.text ("type")
			name := a_fields.text ("name")
			graders := graders_codec.field (a_fields, "graders")
			calculate_output := a_fields.text ("calculate_output")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("type", type, False)
			a_fields.put_text ("name", name, False)
			graders_codec.put (a_fields, "graders", graders, False)
			a_fields.put_text ("calculate_output", calculate_output, False)
		end

feature {NONE} -- Implementation

	graders_codec: GRADER_MULTI_GRADERS_CODEC
			-- What reads and writes it.
		once
			create Result
		end

end
