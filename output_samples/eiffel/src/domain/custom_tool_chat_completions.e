note
	description: "Declares a tool that takes free-form text from the model instead of JSON arguments."

class
	CUSTOM_TOOL_CHAT_COMPLETIONS

inherit
	API_MODEL
		redefine
			make
		end

	CREATE_CHAT_COMPLETION_REQUEST_TOOL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			type := {STRING_32} "custom"
		end

	make_with (a_custom: CUSTOM_TOOL_CHAT_COMPLETIONS_CUSTOM)
			-- Set what is required.
		do
			make
			custom := a_custom
		ensure
			custom_set: custom = a_custom
		end

feature -- Access

	type: STRING_32
			-- Marks the tool as a custom one.

	custom: CUSTOM_TOOL_CHAT_COMPLETIONS_CUSTOM
			-- Name of the tool and the kind of text that it takes.

feature -- Element change

	set_custom (a_custom: CUSTOM_TOOL_CHAT_COMPLETIONS_CUSTOM)
			-- Set `custom'.
		do
			custom := a_custom
			mark_set ("custom")
		ensure
			custom_set: custom = a_custom
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.required_text (once "type")
			custom := (create {API_MODEL_CODEC [CUSTOM_TOOL_CHAT_COMPLETIONS_CUSTOM]}).required_field (a_fields, once "custom")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("type", type)
			a_fields.put_required_value ("custom", custom)
		end

end
