note
	description: "Cat."

class
	CAT

inherit
	ANIMAL
		redefine
			make,
			read_fields,
			write_fields
		end

create
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			kind := {STRING_32} "cat"
		end

feature -- Access

	lives: INTEGER_64
			-- The JSON field `lives'.

	name: detachable STRING_32
			-- The JSON field `name'.

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

	set_name (a_a_name: detachable READABLE_STRING_GENERAL)
			-- Set `name'; Void leaves it out.
		do
			name := text_copy (a_a_name)
		ensure
			name_set: is_text_copy (name, a_a_name)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			lives := a_fields.integer_64 (once "lives")
			has_lives := a_fields.is_integer_64 (once "lives")
			name := a_fields.text (once "name")
			Precursor (a_fields)
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			Precursor (a_fields)
			a_fields.set_read_only ("lives")
			a_fields.put_integer ("lives", lives, has_lives, False)
			a_fields.put_text ("name", name, False)
		end

end
