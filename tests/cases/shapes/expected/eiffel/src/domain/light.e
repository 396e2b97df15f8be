note
	description: "Light."

class
	LIGHT

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	kind: STRING_32
			-- The JSON field `kind'.

	listed_by: detachable LINK
			-- The JSON field `listedBy'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			kind := a_fields.required_text (once "kind")
			listed_by := (create {API_MODEL_CODEC [LINK]}).field (a_fields, once "listedBy")
		end

end
