note
	description: "Base."

class
	BASE

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	owner: detachable STRING_32
			-- The JSON field `owner'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			owner := a_fields.text (once "owner")
		end

end
