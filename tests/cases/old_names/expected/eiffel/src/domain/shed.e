note
	description: "Shed."

class
	SHED

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	doors: INTEGER_64
			-- The JSON field `doors'.

feature -- Status report

	has_doors: BOOLEAN
			-- Is `doors' set?

feature -- Element change

	set_doors (a_doors: INTEGER_64)
			-- Set `doors'.
		do
			doors := a_doors
			has_doors := True
		ensure
			doors_set: doors = a_doors
			has_doors: has_doors
		end

	unset_doors
			-- Leave `doors' out.
		do
			doors := 0
			has_doors := False
		ensure
			not_has_doors: not has_doors
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			doors := a_fields.integer_64 (once "doors")
			has_doors := a_fields.is_integer_64 (once "doors")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_integer ("doors", doors, has_doors, False)
		end

end
