note
	description: "Where it goes."

class
	ADDRESS

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	street: detachable STRING_32
			-- The JSON field `street'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			street := a_fields.text (once "street")
		end

end
