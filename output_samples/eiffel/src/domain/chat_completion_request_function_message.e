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
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			role := {STRING_32} "function"
		end

feature -- Access

	role: detachable STRING_32
			-- Author of the message, here a function.

	content: detachable STRING_32
			-- What the function returned, as text.

	name: detachable STRING_32
			-- Function that produced the result.

feature -- Status report

	is_content_null: BOOLEAN
			-- Is `content' null, rather than not set?

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := role /= Void
				and (content /= Void or is_content_null)
				and name /= Void
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

	set_content (a_content: detachable READABLE_STRING_GENERAL)
			-- Set `content'; Void leaves it out.
		do
			if a_content /= Void then
				create content.make_from_string_general (a_content)
			else
				content := Void
			end
			is_content_null := False
		ensure
			content_set: (content = Void) = (a_content = Void)
			same_text: attached content as l_text and then a_content /= Void implies l_text.same_string_general (a_content)
		end

	set_content_null
			-- Have null for `content'.
		do
			content := Void
			is_content_null := True
		ensure
			is_content_null: is_content_null
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
			role := a_fields.text ("role")
			is_content_null := a_fields.is_null ("content")
			content := a_fields.text ("content")
			name := a_fields.text ("name")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("role", role, False)
			a_fields.put_text ("content", content, is_content_null)
			a_fields.put_text ("name", name, False)
		end

end
