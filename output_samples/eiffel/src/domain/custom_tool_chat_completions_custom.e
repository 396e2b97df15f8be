note
	description: "Name of the tool and the kind of text that it takes."

class
	CUSTOM_TOOL_CHAT_COMPLETIONS_CUSTOM

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_a_name: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			create name.make_from_string_general (a_a_name)
		ensure
			name_set: is_text_copy (name, a_a_name)
		end

feature -- Access

	name: STRING_32
			-- Name by which the model calls the tool.

	description: detachable STRING_32
			-- Explains what the tool is for, so that the model knows when to use it.

	format: detachable CUSTOM_TOOL_CHAT_COMPLETIONS_CUSTOM_FORMAT
			-- Constraint on the tool's input; any text is allowed by default.

feature -- Element change

	set_name (a_a_name: READABLE_STRING_GENERAL)
			-- Set `name'.
		do
			create name.make_from_string_general (a_a_name)
			mark_set ("name")
		ensure
			name_set: is_text_copy (name, a_a_name)
		end

	set_description (a_description: detachable READABLE_STRING_GENERAL)
			-- Set `description'; Void leaves it out.
		do
			description := text_copy (a_description)
		ensure
			description_set: is_text_copy (description, a_description)
		end

	set_format (a_format: detachable CUSTOM_TOOL_CHAT_COMPLETIONS_CUSTOM_FORMAT)
			-- Set `format'; Void leaves it out.
		do
			format := a_format
		ensure
			format_set: format = a_format
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			name := a_fields.required_text (once "name")
			description := a_fields.text (once "description")
			format := (create {CUSTOM_TOOL_CHAT_COMPLETIONS_CUSTOM_FORMAT_CODEC}).field (a_fields, once "format")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("name", name)
			a_fields.put_text ("description", description, False)
			a_fields.put_value ("format", format, False)
		end

end
