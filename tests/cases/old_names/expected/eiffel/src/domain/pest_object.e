note
	description: "Pest object."

class
	PEST_OBJECT

inherit
	API_MODEL

	PEST

create
	make,
	make_from_json

feature -- Access

	legs: INTEGER_64
			-- The JSON field `legs'.

feature -- Status report

	has_legs: BOOLEAN
			-- Is `legs' set?

feature -- Element change

	set_legs (a_legs: INTEGER_64)
			-- Set `legs'.
		do
			legs := a_legs
			has_legs := True
		ensure
			legs_set: legs = a_legs
			has_legs: has_legs
		end

	unset_legs
			-- Leave `legs' out.
		do
			legs := 0
			has_legs := False
		ensure
			not_has_legs: not has_legs
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			legs := a_fields.integer_64 ("legs")
			has_legs := a_fields.is_found
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_integer ("legs", legs, has_legs, False)
		end

end
