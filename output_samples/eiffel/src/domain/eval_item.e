note
	description: "[
		A chat message in the prompt of a model grader. Instructions from `system` and `developer` outrank
		those from `user`.
	]"

class
	EVAL_ITEM

inherit
	API_MODEL

create
	make_with,
	make_with_text,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_role: READABLE_STRING_GENERAL; a_content: EVAL_ITEM_CONTENT)
			-- Set what is required.
		do
			create role.make_from_string_general (a_role)
			content := a_content
		ensure
			role_set: is_text_copy (role, a_role)
			content_set: content = a_content
		end

	make_with_text (a_role: READABLE_STRING_GENERAL; a_content: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			create role.make_from_string_general (a_role)
			create {EVAL_ITEM_CONTENT_ITEM_STRING} content.make (a_content)
		ensure
			role_set: is_text_copy (role, a_role)
			content_set: attached {EVAL_ITEM_CONTENT_ITEM_STRING} content as l_value and then l_value.value.same_string_general (a_content)
		end

feature -- Access

	role: STRING_32
			-- Who speaks. Use `assistant` for earlier model output. Known values: {EVAL_ITEM_ROLE}.

	content: EVAL_ITEM_CONTENT
			-- The JSON field `content'.

	type: detachable STRING_32
			-- Marks the item as a message.

feature -- Element change

	set_role (a_role: READABLE_STRING_GENERAL)
			-- Set `role'.
		do
			create role.make_from_string_general (a_role)
			mark_set ("role")
		ensure
			role_set: is_text_copy (role, a_role)
		end

	set_content (a_content: EVAL_ITEM_CONTENT)
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
			set_content (create {EVAL_ITEM_CONTENT_ITEM_STRING}.make (a_text))
		end

	set_type (a_type: detachable READABLE_STRING_GENERAL)
			-- Set `type'; Void leaves it out.
		do
			type := text_copy (a_type)
		ensure
			type_set: is_text_copy (type, a_type)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			role := a_fields.required_text (once "role")
			content := (create {EVAL_ITEM_CONTENT_CODEC}).required_field (a_fields, once "content")
			type := a_fields.text (once "type")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("role", role)
			a_fields.put_required_value ("content", content)
			a_fields.put_text ("type", type, False)
		end

end
