note
	description: "What the end user says: a question, or material for the model to work on."

class
	CHAT_COMPLETION_REQUEST_USER_MESSAGE

inherit
	API_MODEL
		redefine
			make
		end

	CHAT_COMPLETION_REQUEST_MESSAGE

create
	make_with,
	make_with_text,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			role := {STRING_32} "user"
		end

	make_with (a_content: CHAT_COMPLETION_REQUEST_USER_MESSAGE_CONTENT)
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
			create {CHAT_COMPLETION_REQUEST_USER_MESSAGE_CONTENT_STRING} content.make (a_content)
		ensure
			content_set: attached {CHAT_COMPLETION_REQUEST_USER_MESSAGE_CONTENT_STRING} content as l_value and then l_value.value.same_string_general (a_content)
		end

feature -- Access

	content: CHAT_COMPLETION_REQUEST_USER_MESSAGE_CONTENT
			-- The user's input, as one string or as parts of several kinds.

	role: STRING_32
			-- Author of the message, here the user.

	name: detachable STRING_32
			-- Tells participants with the same role apart.

feature -- Element change

	set_content (a_content: CHAT_COMPLETION_REQUEST_USER_MESSAGE_CONTENT)
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
			set_content (create {CHAT_COMPLETION_REQUEST_USER_MESSAGE_CONTENT_STRING}.make (a_text))
		end

	set_name (a_a_name: detachable READABLE_STRING_GENERAL)
			-- Set `name'; Void leaves it out.
		do
			name := text_copy (a_a_name)
		ensure
			name_set: is_text_copy (name, a_a_name)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			content := (create {CHAT_COMPLETION_REQUEST_USER_MESSAGE_CONTENT_CODEC}).required_field (a_fields, once "content")
			role := a_fields.required_text (once "role")
			name := a_fields.text (once "name")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_value ("content", content)
			a_fields.put_required_text ("role", role)
			a_fields.put_text ("name", name, False)
		end

end
