note
	description: "ROOT."

class
	ROOT

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	a: detachable STRING_32
			-- The JSON field `a'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			a := a_fields.text (once "a")
		end

end
