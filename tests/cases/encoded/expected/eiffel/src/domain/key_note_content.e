note
	description: "Key note content."

class
	KEY_NOTE_CONTENT

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	a: INTEGER_64
			-- The JSON field `a'.

feature -- Status report

	has_a: BOOLEAN
			-- Is `a' set?

feature -- Element change

	set_a (a_a: INTEGER_64)
			-- Set `a'.
		do
			a := a_a
			has_a := True
		ensure
			a_set: a = a_a
			has_a: has_a
		end

	unset_a
			-- Leave `a' out.
		do
			a := 0
			has_a := False
		ensure
			not_has_a: not has_a
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			a := a_fields.integer_64 (once "a")
			has_a := a_fields.is_integer_64 (once "a")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_integer ("a", a, has_a, False)
		end

end
