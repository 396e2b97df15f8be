note
	description: "A grader that computes the score with a Python function of yours."

class
	GRADER_PYTHON

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
			type := {STRING_32} "python"
		end

	make_with (a_a_name: READABLE_STRING_GENERAL; a_source: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			make
			create name.make_from_string_general (a_a_name)
			create source.make_from_string_general (a_source)
		ensure
			name_set: is_text_copy (name, a_a_name)
			source_set: is_text_copy (source, a_source)
		end

feature -- Access

	type: STRING_32
			-- Always `python`.

	name: STRING_32
			-- Name that you give the script grader.

	source: STRING_32
			-- Python code defining `grade(sample, item)`, which returns a number.

	image_tag: detachable STRING_32
			-- Version of the container image in which the code runs.

feature -- Element change

	set_name (a_a_name: READABLE_STRING_GENERAL)
			-- Set `name'.
		do
			create name.make_from_string_general (a_a_name)
			mark_set ("name")
		ensure
			name_set: is_text_copy (name, a_a_name)
		end

	set_source (a_source: READABLE_STRING_GENERAL)
			-- Set `source'.
		do
			create source.make_from_string_general (a_source)
			mark_set ("source")
		ensure
			source_set: is_text_copy (source, a_source)
		end

	set_image_tag (a_image_tag: detachable READABLE_STRING_GENERAL)
			-- Set `image_tag'; Void leaves it out.
		do
			image_tag := text_copy (a_image_tag)
		ensure
			image_tag_set: is_text_copy (image_tag, a_image_tag)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.required_text (once "type")
			name := a_fields.required_text (once "name")
			source := a_fields.required_text (once "source")
			image_tag := a_fields.text (once "image_tag")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("type", type)
			a_fields.put_required_text ("name", name)
			a_fields.put_required_text ("source", source)
			a_fields.put_text ("image_tag", image_tag, False)
		end

end
