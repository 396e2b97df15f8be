note
	description: "Dog."

class
	DOG

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
			kind := {STRING_32} "dog"
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

	barks: BOOLEAN
			-- The JSON field `barks'.

	best: detachable CAT
			-- The JSON field `best'.

feature -- Status report

	has_barks: BOOLEAN
			-- Is `barks' set?

feature -- Element change

	set_barks (a_barks: BOOLEAN)
			-- Set `barks'.
		do
			barks := a_barks
			has_barks := True
		ensure
			barks_set: barks = a_barks
			has_barks: has_barks
		end

	unset_barks
			-- Leave `barks' out.
		do
			barks := False
			has_barks := False
		ensure
			not_has_barks: not has_barks
		end

	set_best (a_best: detachable CAT)
			-- Set `best'; Void leaves it out.
		do
			best := a_best
		ensure
			best_set: best = a_best
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			barks := a_fields.boolean (once "barks")
			has_barks := a_fields.is_boolean (once "barks")
			best := (create {API_MODEL_CODEC [CAT]}).field (a_fields, once "best")
			Precursor (a_fields)
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			Precursor (a_fields)
			a_fields.put_boolean ("barks", barks, has_barks, False)
			a_fields.put_value ("best", best, False)
		end

end
