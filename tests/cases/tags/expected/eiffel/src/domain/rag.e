note
	description: "Rag."

class
	RAG

inherit
	API_MODEL

	NAMED

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_tool: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			create tool.make_from_string_general (a_tool)
		ensure
			tool_set: is_text_copy (tool, a_tool)
		end

feature -- Access

	tool: STRING_32
			-- The JSON field `tool'.

	size: INTEGER_64
			-- The JSON field `size'.

feature -- Status report

	has_size: BOOLEAN
			-- Is `size' set?

feature -- Element change

	set_tool (a_tool: READABLE_STRING_GENERAL)
			-- Set `tool'.
		do
			create tool.make_from_string_general (a_tool)
			mark_set ("tool")
		ensure
			tool_set: is_text_copy (tool, a_tool)
		end

	set_size (a_size: INTEGER_64)
			-- Set `size'.
		do
			size := a_size
			has_size := True
		ensure
			size_set: size = a_size
			has_size: has_size
		end

	unset_size
			-- Leave `size' out.
		do
			size := 0
			has_size := False
		ensure
			not_has_size: not has_size
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			tool := a_fields.required_text (once "tool")
			size := a_fields.integer_64 (once "size")
			has_size := a_fields.is_integer_64 (once "size")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("tool", tool)
			a_fields.put_integer ("size", size, has_size, False)
		end

end
