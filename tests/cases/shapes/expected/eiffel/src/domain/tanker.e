note
	description: "Tanker."

class
	TANKER

inherit
	SHIP
		rename
			make_with as make_with_in_ship
		redefine
			make,
			read_fields,
			write_fields
		end

	ADD_SHIP_REQUEST

create
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			kind := {STRING_32} "tanker"
		end

feature -- Access

	barrels: INTEGER_64
			-- The JSON field `barrels'.

feature -- Status report

	has_barrels: BOOLEAN
			-- Is `barrels' set?

feature -- Element change

	set_barrels (a_barrels: INTEGER_64)
			-- Set `barrels'.
		do
			barrels := a_barrels
			has_barrels := True
		ensure
			barrels_set: barrels = a_barrels
			has_barrels: has_barrels
		end

	unset_barrels
			-- Leave `barrels' out.
		do
			barrels := 0
			has_barrels := False
		ensure
			not_has_barrels: not has_barrels
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			barrels := a_fields.integer_64 (once "barrels")
			has_barrels := a_fields.is_integer_64 (once "barrels")
			Precursor (a_fields)
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			Precursor (a_fields)
			a_fields.put_integer ("barrels", barrels, has_barrels, False)
		end

end
