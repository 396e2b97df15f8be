note
	description: "Field."

class
	FIELD

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	tag: detachable STRING_32
			-- The JSON field `tag'.

	n: INTEGER_64
			-- The JSON field `n'.

feature -- Status report

	has_n: BOOLEAN
			-- Is `n' set?

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			tag := a_fields.text (once "tag")
			n := a_fields.integer_64 (once "n")
			has_n := a_fields.is_integer_64 (once "n")
		end

end
