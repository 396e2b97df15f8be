note
	description: "Bed soil object."

class
	BED_SOIL_OBJECT

inherit
	API_MODEL

	BED_SOIL

create
	make,
	make_from_json

feature -- Access

	acid: BOOLEAN
			-- The JSON field `acid'.

feature -- Status report

	has_acid: BOOLEAN
			-- Is `acid' set?

feature -- Element change

	set_acid (a_acid: BOOLEAN)
			-- Set `acid'.
		do
			acid := a_acid
			has_acid := True
		ensure
			acid_set: acid = a_acid
			has_acid: has_acid
		end

	unset_acid
			-- Leave `acid' out.
		do
			acid := False
			has_acid := False
		ensure
			not_has_acid: not has_acid
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			acid := a_fields.boolean (once "acid")
			has_acid := a_fields.is_boolean (once "acid")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_boolean ("acid", acid, has_acid, False)
		end

end
