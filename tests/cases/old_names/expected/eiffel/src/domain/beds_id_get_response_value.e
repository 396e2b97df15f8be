note
	description: "beds id get response value."

class
	BEDS_ID_GET_RESPONSE_VALUE

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	size: INTEGER_64
			-- The JSON field `size'.

feature -- Status report

	has_size: BOOLEAN
			-- Is `size' set?

feature -- Element change

	set_size (a_size: INTEGER_64)
			-- Set `size'.
		do
			size := a_size
			has_size := True
		ensure
			size_set: size = a_size
			has_size: has_size
		end

	unset_size
			-- Leave `size' out.
		do
			size := 0
			has_size := False
		ensure
			not_has_size: not has_size
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			size := a_fields.integer_64 ("size")
			has_size := a_fields.is_found
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_integer ("size", size, has_size, False)
		end

end
