note
	description: "Dot."

class
	DOT

inherit
	API_MODEL
		redefine
			make
		end

	BARE

create
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			mark := {STRING_32} "dot"
		end

feature -- Access

	size: INTEGER_64
			-- The JSON field `size'.

	mark: STRING_32
			-- The JSON field `mark'.

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
			size := a_fields.integer_64 (once "size")
			has_size := a_fields.is_integer_64 (once "size")
			mark := a_fields.required_text (once "mark")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_integer ("size", size, has_size, False)
			a_fields.put_required_text ("mark", mark)
		end

end
