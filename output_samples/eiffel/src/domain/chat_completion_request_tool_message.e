note
	description: "Hands the result of a tool call back to the model."

class
	CHAT_COMPLETION_REQUEST_TOOL_MESSAGE

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
			role := {STRING_32} "tool"
		end

	make_with (
			a_content: CHAT_COMPLETION_REQUEST_TOOL_MESSAGE_CONTENT;
			a_tool_call_id: READABLE_STRING_GENERAL
		)
			-- Set what is required.
		do
			make
			content := a_content
			create tool_call_id.make_from_string_general (a_tool_call_id)
		ensure
			content_set: content = a_content
			tool_call_id_set: is_text_copy (tool_call_id, a_tool_call_id)
		end

	make_with_text (a_content: READABLE_STRING_GENERAL; a_tool_call_id: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			make
			create {CHAT_COMPLETION_REQUEST_TOOL_MESSAGE_CONTENT_STRING} content.make (a_content)
			create tool_call_id.make_from_string_general (a_tool_call_id)
		ensure
			content_set: attached {CHAT_COMPLETION_REQUEST_TOOL_MESSAGE_CONTENT_STRING} content as l_value and then l_value.value.same_string_general (a_content)
			tool_call_id_set: is_text_copy (tool_call_id, a_tool_call_id)
		end

feature -- Access

	role: STRING_32
			-- Author of the message, here a tool.

	content: CHAT_COMPLETION_REQUEST_TOOL_MESSAGE_CONTENT
			-- What the tool returned, as one string or as text parts.

	tool_call_id: STRING_32
			-- ID of the tool call that this message answers.

feature -- Element change

	set_content (a_content: CHAT_COMPLETION_REQUEST_TOOL_MESSAGE_CONTENT)
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
			set_content (create {CHAT_COMPLETION_REQUEST_TOOL_MESSAGE_CONTENT_STRING}.make (a_text))
		end

	set_tool_call_id (a_tool_call_id: READABLE_STRING_GENERAL)
			-- Set `tool_call_id'.
		do
			create tool_call_id.make_from_string_general (a_tool_call_id)
			mark_set ("tool_call_id")
		ensure
			tool_call_id_set: is_text_copy (tool_call_id, a_tool_call_id)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			role := a_fields.required_text (once "role")
			content := (create {CHAT_COMPLETION_REQUEST_TOOL_MESSAGE_CONTENT_CODEC}).required_field (a_fields, once "content")
			tool_call_id := a_fields.required_text (once "tool_call_id")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("role", role)
			a_fields.put_required_value ("content", content)
			a_fields.put_required_text ("tool_call_id", tool_call_id)
		end

end
