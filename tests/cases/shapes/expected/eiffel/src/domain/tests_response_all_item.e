note
	description: "Tests response all item."

class
	TESTS_RESPONSE_ALL_ITEM

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	name: detachable STRING_32
			-- The JSON field `name'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			name := a_fields.text (once "name")
		end

end
