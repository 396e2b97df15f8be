note
	description: "Tool choice that forces a call to one custom tool."

class
	CHAT_COMPLETION_NAMED_TOOL_CHOICE_CUSTOM

inherit
	API_MODEL
		redefine
			make
		end

	CHAT_COMPLETION_TOOL_CHOICE_OPTION

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

	make_with (a_custom: CHAT_COMPLETION_NAMED_TOOL_CHOICE_CUSTOM_CUSTOM)
			-- Set what is required.
		do
			make
			custom := a_custom
		ensure
			custom_set: custom = a_custom
		end

feature -- Access

	type: STRING_32
			-- Marks this tool choice as a custom tool.

	custom: CHAT_COMPLETION_NAMED_TOOL_CHOICE_CUSTOM_CUSTOM
			-- The custom tool to force.

feature -- Element change

	set_custom (a_custom: CHAT_COMPLETION_NAMED_TOOL_CHOICE_CUSTOM_CUSTOM)
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
			custom := (create {API_MODEL_CODEC [CHAT_COMPLETION_NAMED_TOOL_CHOICE_CUSTOM_CUSTOM]}).required_field (a_fields, once "custom")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("type", type)
			a_fields.put_required_value ("custom", custom)
		end

end
