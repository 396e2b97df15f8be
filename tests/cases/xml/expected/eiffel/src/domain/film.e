note
	description: "Film."

class
	FILM

inherit
	API_ANSWER

	MEDIUM

create
	make_from_json

feature -- Access

	kind: STRING_32
			-- The JSON field `kind'.

	minutes: REAL_64
			-- The JSON field `minutes'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			kind := a_fields.required_text (once "kind")
			minutes := a_fields.required_real_64 (once "minutes")
		end

end
