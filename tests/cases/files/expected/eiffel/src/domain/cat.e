note
	description: "Cat."

class
	CAT

inherit
	PET
		rename
			make_with as make_with_in_pet
		redefine
			make,
			read_fields,
			write_fields
		end

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			kind := {STRING_32} "cat"
		end

	make_with (a_a_name: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			make
			create name.make_from_string_general (a_a_name)
		ensure
			name_set: is_text_copy (name, a_a_name)
		end

feature -- Access

	lives: INTEGER_64
			-- The JSON field `lives'.

feature -- Status report

	has_lives: BOOLEAN
			-- Is `lives' set?

feature -- Element change

	set_lives (a_lives: INTEGER_64)
			-- Set `lives'.
		do
			lives := a_lives
			has_lives := True
		ensure
			lives_set: lives = a_lives
			has_lives: has_lives
		end

	unset_lives
			-- Leave `lives' out.
		do
			lives := 0
			has_lives := False
		ensure
			not_has_lives: not has_lives
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			lives := a_fields.integer_64 (once "lives")
			has_lives := a_fields.is_integer_64 (once "lives")
			Precursor (a_fields)
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			Precursor (a_fields)
			a_fields.put_integer ("lives", lives, has_lives, False)
		end

end
