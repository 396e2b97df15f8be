note
	description: "Known text that the reply will largely repeat, such as a file that gets a small edit."

class
	PREDICTION_CONTENT

inherit
	API_MODEL
		redefine
			make
		end

create
	make_with,
	make_with_text,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			type := {STRING_32} "content"
		end

	make_with (a_content: PREDICTION_CONTENT_CONTENT)
			-- Set what is required.
		do
			make
			content := a_content
		ensure
			content_set: content = a_content
		end

	make_with_text (a_content: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			make
			create {PREDICTION_CONTENT_CONTENT_STRING} content.make (a_content)
		ensure
			content_set: attached {PREDICTION_CONTENT_CONTENT_STRING} content as l_value and then l_value.value.same_string_general (a_content)
		end

feature -- Access

	type: STRING_32
			-- Marks the prediction as fixed content.

	content: PREDICTION_CONTENT_CONTENT
			-- The expected text; matching stretches of the reply are produced much faster.

feature -- Element change

	set_content (a_content: PREDICTION_CONTENT_CONTENT)
			-- Set `content'.
		do
			content := a_content
			mark_set ("content")
		ensure
			content_set: content = a_content
		end

	set_content_string (a_text: READABLE_STRING_GENERAL)
			-- Set `content' to `a_text'.
		do
			set_content (create {PREDICTION_CONTENT_CONTENT_STRING}.make (a_text))
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.required_text (once "type")
			content := (create {PREDICTION_CONTENT_CONTENT_CODEC}).required_field (a_fields, once "content")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("type", type)
			a_fields.put_required_value ("content", content)
		end

end
