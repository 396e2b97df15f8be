note
	description: "Raised board."

class
	RAISED_BOARD

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	length: REAL_64
			-- The JSON field `length'.

feature -- Status report

	has_length: BOOLEAN
			-- Is `length' set?

feature -- Element change

	set_length (a_length: REAL_64)
			-- Set `length'.
		require
			length_finite: (create {API_CHECK}).is_finite (a_length)
		do
			length := a_length
			has_length := True
		ensure
			length_set: length = a_length
			has_length: has_length
		end

	unset_length
			-- Leave `length' out.
		do
			length := 0
			has_length := False
		ensure
			not_has_length: not has_length
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			length := a_fields.real_64 ("length")
			has_length := a_fields.is_found
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_real ("length", length, has_length, False)
		end

end
