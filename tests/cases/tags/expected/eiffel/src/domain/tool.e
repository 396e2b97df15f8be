note
	description: "Tool."

class
	TOOL

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	tool: STRING_32
			-- The JSON field `tool'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			tool := a_fields.required_text (once "tool")
		end

end
