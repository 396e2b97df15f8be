note
	description: "Bird."

class
	BIRD

inherit
	API_MODEL

	BY_MAPPING

	BY_SHAPE

	BY_TRYING

create
	make,
	make_from_json

feature -- Access

	wings: INTEGER_64
			-- The JSON field `wings'.

feature -- Status report

	has_wings: BOOLEAN
			-- Is `wings' set?

feature -- Element change

	set_wings (a_wings: INTEGER_64)
			-- Set `wings'.
		do
			wings := a_wings
			has_wings := True
		ensure
			wings_set: wings = a_wings
			has_wings: has_wings
		end

	unset_wings
			-- Leave `wings' out.
		do
			wings := 0
			has_wings := False
		ensure
			not_has_wings: not has_wings
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			wings := a_fields.integer_64 (once "wings")
			has_wings := a_fields.is_integer_64 (once "wings")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_integer ("wings", wings, has_wings, False)
		end

end
