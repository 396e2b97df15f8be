note
	description: "Mop."

class
	MOP

inherit
	API_MODEL
		redefine
			make
		end

	NAMED

create
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			tool := {STRING_32} "Mop"
		end

feature -- Access

	tool: STRING_32
			-- The JSON field `tool'.

	hair: detachable STRING_32
			-- The JSON field `hair'.

feature -- Element change

	set_tool (a_tool: READABLE_STRING_GENERAL)
			-- Set `tool'.
		do
			create tool.make_from_string_general (a_tool)
			mark_set ("tool")
		ensure
			tool_set: is_text_copy (tool, a_tool)
		end

	set_hair (a_hair: detachable READABLE_STRING_GENERAL)
			-- Set `hair'; Void leaves it out.
		do
			hair := text_copy (a_hair)
		ensure
			hair_set: is_text_copy (hair, a_hair)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			tool := a_fields.required_text (once "tool")
			hair := a_fields.text (once "hair")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("tool", tool)
			a_fields.put_text ("hair", hair, False)
		end

end
