note
	description: "Result of a function call in the older style; use a tool message instead."

class
	CHAT_COMPLETION_REQUEST_FUNCTION_MESSAGE

inherit
	API_MODEL
		redefine
			make
		end

	CHAT_COMPLETION_REQUEST_MESSAGE

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			role := {STRING_32} "function"
		end

	make_with (a_content: detachable READABLE_STRING_GENERAL; a_a_name: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			make
			create name.make_from_string_general (a_a_name)
			set_content (a_content)
			is_content_null := a_content = Void
		ensure
			content_set: is_text_copy (content, a_content)
			name_set: is_text_copy (name, a_a_name)
		end

feature -- Access

	role: STRING_32
			-- Author of the message, here a function.

	content: detachable STRING_32
			-- What the function returned, as text.

	name: STRING_32
			-- Function that produced the result.

feature -- Status report

	is_content_null: BOOLEAN
			-- Is `content' null, rather than not set?

feature -- Element change

	set_content (a_content: detachable READABLE_STRING_GENERAL)
			-- Set `content'; Void leaves it out.
		do
			content := text_copy (a_content)
			is_content_null := False
		ensure
			content_set: is_text_copy (content, a_content)
		end

	set_content_null
			-- Have null for `content'.
		do
			content := Void
			is_content_null := True
		ensure
			is_content_null: is_content_null
		end

	set_name (a_a_name: READABLE_STRING_GENERAL)
			-- Set `name'.
		do
			create name.make_from_string_general (a_a_name)
			mark_set ("name")
		ensure
			name_set: is_text_copy (name, a_a_name)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			role := a_fields.required_text (once "role")
			is_content_null := a_fields.is_null (once "content")
			content := a_fields.text (once "content")
			name := a_fields.required_text (once "name")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("role", role)
			a_fields.need ("content")
			a_fields.put_text ("content", content, is_content_null)
			a_fields.put_required_text ("name", name)
		end

invariant
	content_null: is_content_null implies content = Void

end
