note
	description: "Bed history value item."

class
	BED_HISTORY_VALUE_ITEM

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	year: INTEGER_64
			-- The JSON field `year'.

feature -- Status report

	has_year: BOOLEAN
			-- Is `year' set?

feature -- Element change

	set_year (a_year: INTEGER_64)
			-- Set `year'.
		do
			year := a_year
			has_year := True
		ensure
			year_set: year = a_year
			has_year: has_year
		end

	unset_year
			-- Leave `year' out.
		do
			year := 0
			has_year := False
		ensure
			not_has_year: not has_year
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			year := a_fields.integer_64 (once "year")
			has_year := a_fields.is_integer_64 (once "year")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_integer ("year", year, has_year, False)
		end

end
