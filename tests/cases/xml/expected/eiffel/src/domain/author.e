note
	description: "Author."

class
	AUTHOR

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_a_name: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			create name.make_from_string_general (a_a_name)
		ensure
			name_set: is_text_copy (name, a_a_name)
		end

feature -- Access

	name: STRING_32
			-- The JSON field `name'.

	born: INTEGER_64
			-- The JSON field `born'.

feature -- Status report

	has_born: BOOLEAN
			-- Is `born' set?

feature -- Element change

	set_name (a_a_name: READABLE_STRING_GENERAL)
			-- Set `name'.
		do
			create name.make_from_string_general (a_a_name)
			mark_set ("name")
		ensure
			name_set: is_text_copy (name, a_a_name)
		end

	set_born (a_born: INTEGER_64)
			-- Set `born'.
		do
			born := a_born
			has_born := True
		ensure
			born_set: born = a_born
			has_born: has_born
		end

	unset_born
			-- Leave `born' out.
		do
			born := 0
			has_born := False
		ensure
			not_has_born: not has_born
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			name := a_fields.required_text (once "name")
			born := a_fields.integer_64 (once "born")
			has_born := a_fields.is_integer_64 (once "born")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("name", name)
			a_fields.put_integer ("born", born, has_born, False)
		end

end
