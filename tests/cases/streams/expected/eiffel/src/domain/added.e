note
	description: "Added."

class
	ADDED

inherit
	API_ANSWER

	CHANGE

create
	make_from_json

feature -- Access

	kind: STRING_32
			-- The JSON field `kind'.

	id: INTEGER_64
			-- The JSON field `id'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			kind := a_fields.required_text (once "kind")
			id := a_fields.required_integer_64 (once "id")
		end

end
