note
	description: "Cat."

class
	CAT

inherit
	API_MODEL
		redefine
			make
		end

	ANY_MODEL

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

	kind: STRING_32
			-- The JSON field `kind'.

	lives: INTEGER_64
			-- The JSON field `lives'.

feature -- Status report

	has_lives: BOOLEAN
			-- Is `lives' set?

feature -- Element change

	set_kind (a_kind: READABLE_STRING_GENERAL)
			-- Set `kind'.
		do
			create kind.make_from_string_general (a_kind)
			mark_set ("kind")
		ensure
			kind_set: is_text_copy (kind, a_kind)
		end

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
			kind := a_fields.required_text (once "kind")
			lives := a_fields.integer_64 (once "lives")
			has_lives := a_fields.is_integer_64 (once "lives")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("kind", kind)
			a_fields.put_integer ("lives", lives, has_lives, False)
		end

end
