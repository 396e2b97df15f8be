note
	description: "Thing."

class
	THING

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	kind: STRING_32
			-- The JSON field `kind'.

	title: STRING_32
			-- The JSON field `title'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			kind := a_fields.required_text (once "kind")
			title := a_fields.required_text (once "title")
		end

end
