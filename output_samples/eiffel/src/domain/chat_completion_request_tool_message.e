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
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			role := {STRING_32} "tool"
		end

feature -- Access

	role: detachable STRING_32
			-- Author of the message, here a tool.

	content: detachable CHAT_COMPLETION_REQUEST_TOOL_MESSAGE_CONTENT
			-- What the tool returned, as one string or as text parts.

	tool_call_id: detachable STRING_32
			-- ID of the tool call that this message answers.

feature -- Status report

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := role /= Void
				and content /= Void
				and tool_call_id /= Void
		end

feature -- Element change

	set_role (a_role: detachable READABLE_STRING_GENERAL)
			-- Set `role'; Void leaves it out.
		do
			if a_role /= Void then
				create role.make_from_string_general (a_role)
			else
				role := Void
			end
		ensure
			role_set: (role = Void) = (a_role = Void)
			same_text: attached role as l_text and then a_role /= Void implies l_text.same_string_general (a_role)
		end

	set_content (a_content: detachable CHAT_COMPLETION_REQUEST_TOOL_MESSAGE_CONTENT)
			-- Set `content'; Void leaves it out.
		do
			content := a_content
		ensure
			content_set: content = a_content
		end

	set_content_string (a_text: READABLE_STRING_GENERAL)
			-- Set `content' to `a_text'.
		do
			set_content (create {CHAT_COMPLETION_REQUEST_TOOL_MESSAGE_CONTENT_STRING}.make (a_text))
		end

	set_tool_call_id (a_tool_call_id: detachable READABLE_STRING_GENERAL)
			-- Set `tool_call_id'; Void leaves it out.
		do
			if a_tool_call_id /= Void then
				create tool_call_id.make_from_string_general (a_tool_call_id)
			else
				tool_call_id := Void
			end
		ensure
			tool_call_id_set: (tool_call_id = Void) = (a_tool_call_id = Void)
			same_text: attached tool_call_id as l_text and then a_tool_call_id /= Void implies l_text.same_string_general (a_tool_call_id)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			role := a_fields.text ("role")
			content := content_codec.field (a_fields, "content")
			tool_call_id := a_fields.text ("tool_call_id")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("role", role, False)
			content_codec.put (a_fields, "content", content, False)
			a_fields.put_text ("tool_call_id", tool_call_id, False)
		end

feature {NONE} -- Implementation

	content_codec: CHAT_COMPLETION_REQUEST_TOOL_MESSAGE_CONTENT_CODEC
			-- What reads and writes it.
		once
			create Result
		end

end
