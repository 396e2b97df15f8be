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
	make,
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
			set_name (a_a_name)
			set_source (a_source)
		ensure
			name_set: is_text_copy (name, a_a_name)
			source_set: is_text_copy (source, a_source)
		end

feature -- Access

	type: detachable STRING_32
			-- Always `python`.

	name: detachable STRING_32
			-- Name that you give the script grader.

	source: detachable STRING_32
			-- Python code defining `grade(sample, item)`, which returns a number.

	image_tag: detachable STRING_32
			-- Version of the container image in which the code runs.

feature -- Element change

	set_name (a_a_name: detachable READABLE_STRING_GENERAL)
			-- Set `name'; Void leaves it out.
		do
			name := text_copy (a_a_name)
		ensure
			name_set: is_text_copy (name, a_a_name)
		end

	set_source (a_source: detachable READABLE_STRING_GENERAL)
			-- Set `source'; Void leaves it out.
		do
			source := text_copy (a_source)
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
			type := a_fields.text ("type")
			name := a_fields.text ("name")
			source := a_fields.text ("source")
			image_tag := a_fields.text ("image_tag")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("type", type, False)
			a_fields.put_required_text ("name", name, False)
			a_fields.put_required_text ("source", source, False)
			a_fields.put_text ("image_tag", image_tag, False)
		end

end
