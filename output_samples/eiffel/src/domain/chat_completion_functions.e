note
	description: "A function that the model may call, in the older style that `tools` has replaced."

class
	CHAT_COMPLETION_FUNCTIONS

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

	description: detachable STRING_32
			-- Explains what the function does, so that the model knows when to call it.

	name: STRING_32
			-- Function name of up to 64 letters, digits, underscores and dashes.

	parameters: detachable STRING_TABLE [JSON_VALUE]
			-- The JSON field `parameters'.

feature -- Element change

	set_description (a_description: detachable READABLE_STRING_GENERAL)
			-- Set `description'; Void leaves it out.
		do
			description := text_copy (a_description)
		ensure
			description_set: is_text_copy (description, a_description)
		end

	set_name (a_a_name: READABLE_STRING_GENERAL)
			-- Set `name'.
		do
			create name.make_from_string_general (a_a_name)
			mark_set ("name")
		ensure
			name_set: is_text_copy (name, a_a_name)
		end

	set_parameters (a_parameters: detachable STRING_TABLE [JSON_VALUE])
			-- Set `parameters'; Void leaves it out.
		do
			parameters := a_parameters
		ensure
			parameters_set: parameters = a_parameters
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			description := a_fields.text (once "description")
			name := a_fields.required_text (once "name")
			parameters := parameters_codec.field (a_fields, once "parameters")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("description", description, False)
			a_fields.put_required_text ("name", name)
			parameters_codec.put (a_fields, "parameters", parameters, False)
		end

feature {NONE} -- Implementation

	parameters_codec: API_MAP_CODEC [JSON_VALUE]
			-- What reads and writes it.
		once
			create Result.make (create {API_ANY_CODEC})
		end

end
