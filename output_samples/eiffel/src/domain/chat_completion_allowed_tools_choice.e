note
	description: "Tool choice that limits the model to a subset of the declared tools."

class
	CHAT_COMPLETION_ALLOWED_TOOLS_CHOICE

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
			type := {STRING_32} "allowed_tools"
		end

	make_with (a_allowed_tools: CHAT_COMPLETION_ALLOWED_TOOLS)
			-- Set what is required.
		do
			make
			allowed_tools := a_allowed_tools
		ensure
			allowed_tools_set: allowed_tools = a_allowed_tools
		end

feature -- Access

	type: STRING_32
			-- Marks this tool choice as a subset of tools.

	allowed_tools: CHAT_COMPLETION_ALLOWED_TOOLS
			-- The JSON field `allowed_tools'.

feature -- Element change

	set_allowed_tools (a_allowed_tools: CHAT_COMPLETION_ALLOWED_TOOLS)
			-- Set `allowed_tools'.
		do
			allowed_tools := a_allowed_tools
			mark_set ("allowed_tools")
		ensure
			allowed_tools_set: allowed_tools = a_allowed_tools
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.required_text (once "type")
			allowed_tools := (create {API_MODEL_CODEC [CHAT_COMPLETION_ALLOWED_TOOLS]}).required_field (a_fields, once "allowed_tools")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("type", type)
			a_fields.put_required_value ("allowed_tools", allowed_tools)
		end

end
