note
	description: "[
		Instructions from the application's developer that rank above user messages. Models from `o1` on use
		this role in place of `system`.
	]"

class
	CHAT_COMPLETION_REQUEST_DEVELOPER_MESSAGE

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
			role := {STRING_32} "developer"
		end

feature -- Access

	content: detachable CHAT_COMPLETION_REQUEST_DEVELOPER_MESSAGE_CONTENT
			-- The instructions, as one string or as text parts.

	role: detachable STRING_32
			-- Author of the message, here the developer.

	name: detachable STRING_32
			-- Tells participants with the same role apart.

feature -- Status report

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := content /= Void
				and role /= Void
		end

feature -- Element change

	set_content (a_content: detachable CHAT_COMPLETION_REQUEST_DEVELOPER_MESSAGE_CONTENT)
			-- Set `content'; Void leaves it out.
		do
			content := a_content
		ensure
			content_set: content = a_content
		end

	set_content_string (a_text: READABLE_STRING_GENERAL)
			-- Set `content' to `a_text'.
		do
			set_content (create {CHAT_COMPLETION_REQUEST_DEVELOPER_MESSAGE_CONTENT_STRING}.make (a_text))
		end

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


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			content := content_codec.field (a_fields, "content")
			role := a_fields.text ("role")
			name := a_fields.text ("name")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			content_codec.put (a_fields, "content", content, False)
			a_fields.put_text ("role", role, False)
			a_fields.put_text ("name", name, False)
		end

feature {NONE} -- Implementation

	content_codec: CHAT_COMPLETION_REQUEST_DEVELOPER_MESSAGE_CONTENT_CODEC
			-- What reads and writes it.
		once
			create Result
		end

end
