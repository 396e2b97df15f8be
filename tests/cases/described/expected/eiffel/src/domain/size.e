note
	description: "[
		How large a parcel may be.

		In centimetres.
	]"

class
	SIZE

inherit
	API_MODEL

	WHATEVER

create
	make,
	make_from_json

feature -- Access

	length: INTEGER_64
			-- The longest side.

feature -- Status report

	has_length: BOOLEAN
			-- Is `length' set?

feature -- Element change

	set_length (a_length: INTEGER_64)
			-- Set `length'.
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
			length := a_fields.integer_64 (once "length")
			has_length := a_fields.is_integer_64 (once "length")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_integer ("length", length, has_length, False)
		end

end
