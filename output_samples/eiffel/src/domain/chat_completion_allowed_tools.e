note
	description: "[
		Narrows the tools that the model may pick from, without changing the `tools` list of the request.
	]"

class
	CHAT_COMPLETION_ALLOWED_TOOLS

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_mode: READABLE_STRING_GENERAL; a_tools: READABLE_INDEXABLE [STRING_TABLE [JSON_VALUE]])
			-- Set what is required.
		do
			create mode.make_from_string_general (a_mode)
			tools := tools_codec.new_list (a_tools)
		ensure
			mode_set: is_text_copy (mode, a_mode)
			tools_set: tools_codec.is_list (tools, a_tools)
		end

feature -- Access

	mode: STRING_32
			-- Whether a call is optional (`auto`) or must happen (`required`), always within the listed
			-- tools. Known values: {CHAT_COMPLETION_ALLOWED_TOOLS_MODE}.

	tools: LIST [STRING_TABLE [JSON_VALUE]]
			-- Tools that stay available, each named by its type and name.

feature -- Element change

	set_mode (a_mode: READABLE_STRING_GENERAL)
			-- Set `mode'.
		do
			create mode.make_from_string_general (a_mode)
			mark_set ("mode")
		ensure
			mode_set: is_text_copy (mode, a_mode)
		end

	set_tools (a_tools: READABLE_INDEXABLE [STRING_TABLE [JSON_VALUE]])
			-- Set `tools' to a list of these items.
		do
			tools := tools_codec.new_list (a_tools)
			mark_set ("tools")
		ensure
			tools_set: tools_codec.is_list (tools, a_tools)
		end

	extend_tools (a_item: STRING_TABLE [JSON_VALUE])
			-- Add `a_item' to `tools'.
		do
			tools.extend (a_item)
			mark_set ("tools")
		ensure
			one_more: tools.count = old tools.count + 1
			has_item: tools.last = a_item
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			mode := a_fields.required_text (once "mode")
			tools := tools_codec.required_field (a_fields, once "tools")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("mode", mode)
			tools_codec.put_required (a_fields, "tools", tools)
		end

feature {NONE} -- Implementation

	tools_codec: API_LIST_CODEC [STRING_TABLE [JSON_VALUE]]
			-- What reads and writes it.
		once
			create Result.make (create {API_MAP_CODEC [JSON_VALUE]}.make (create {API_ANY_CODEC}))
		end

end
