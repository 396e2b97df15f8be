note
	description: "beds id get response value."

class
	BEDS_ID_GET_RESPONSE_VALUE

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	size: INTEGER_64
			-- The JSON field `size'.

feature -- Status report

	has_size: BOOLEAN
			-- Is `size' set?

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			size := a_fields.integer_64 (once "size")
			has_size := a_fields.is_integer_64 (once "size")
		end

end
