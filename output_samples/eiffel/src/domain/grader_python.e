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
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			type := {STRING_32} "python"
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

feature -- Status report

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := type /= Void
				and name /= Void
				and source /= Void
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

	set_source (a_source: detachable READABLE_STRING_GENERAL)
			-- Set `source'; Void leaves it out.
		do
			if a_source /= Void then
				create source.make_from_string_general (a_source)
			else
				source := Void
			end
		ensure
			source_set: (source = Void) = (a_source = Void)
			same_text: attached source as l_text and then a_source /= Void implies l_text.same_string_general (a_source)
		end

	set_image_tag (a_image_tag: detachable READABLE_STRING_GENERAL)
			-- Set `image_tag'; Void leaves it out.
		do
			if a_image_tag /= Void then
				create image_tag.make_from_string_general (a_image_tag)
			else
				image_tag := Void
			end
		ensure
			image_tag_set: (image_tag = Void) = (a_image_tag = Void)
			same_text: attached image_tag as l_text and then a_image_tag /= Void implies l_text.same_string_general (a_image_tag)
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
			a_fields.put_text ("type", type, False)
			a_fields.put_text ("name", name, False)
			a_fields.put_text ("source", source, False)
			a_fields.put_text ("image_tag", image_tag, False)
		end

end
