note
	description: "Plane."

class
	PLANE

inherit
	API_MODEL
		redefine
			make
		end

	BY_MAPPING

	BY_TRYING

create
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			flyer := {STRING_32} "p"
		end

feature -- Access

	flyer: STRING_32
			-- The JSON field `flyer'.

	seats: INTEGER_64
			-- The JSON field `seats'.

feature -- Status report

	has_seats: BOOLEAN
			-- Is `seats' set?

feature -- Element change

	set_flyer (a_flyer: READABLE_STRING_GENERAL)
			-- Set `flyer'.
		do
			create flyer.make_from_string_general (a_flyer)
			mark_set ("flyer")
		ensure
			flyer_set: is_text_copy (flyer, a_flyer)
		end

	set_seats (a_seats: INTEGER_64)
			-- Set `seats'.
		do
			seats := a_seats
			has_seats := True
		ensure
			seats_set: seats = a_seats
			has_seats: has_seats
		end

	unset_seats
			-- Leave `seats' out.
		do
			seats := 0
			has_seats := False
		ensure
			not_has_seats: not has_seats
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			flyer := a_fields.required_text (once "flyer")
			seats := a_fields.integer_64 (once "seats")
			has_seats := a_fields.is_integer_64 (once "seats")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("flyer", flyer)
			a_fields.put_integer ("seats", seats, has_seats, False)
		end

end
