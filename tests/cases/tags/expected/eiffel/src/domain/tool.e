note
	description: "Tool."

class
	TOOL

inherit
	API_MODEL
		redefine
			required_fields
		end

create
	make,
	make_from_json

feature -- Access

	tool: detachable STRING_32
			-- The JSON field `tool'.

	required_fields: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := <<{STRING_32} "tool">>
		end

feature -- Element change

	set_tool (a_tool: detachable READABLE_STRING_GENERAL)
			-- Set `tool'; Void leaves it out.
		do
			if a_tool /= Void then
				create tool.make_from_string_general (a_tool)
			else
				tool := Void
			end
		ensure
			tool_set: (tool = Void) = (a_tool = Void)
			same_text: attached tool as l_text and then a_tool /= Void implies l_text.same_string_general (a_tool)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			tool := a_fields.text ("tool")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("tool", tool, False)
		end

end
