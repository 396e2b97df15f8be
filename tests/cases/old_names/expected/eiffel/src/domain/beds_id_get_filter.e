note
	description: "beds id get filter."

class
	BEDS_ID_GET_FILTER

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	season: detachable STRING_32
			-- The JSON field `season'.

	year: INTEGER_64
			-- The JSON field `year'.

feature -- Status report

	has_year: BOOLEAN
			-- Is `year' set?

feature -- Element change

	set_season (a_season: detachable READABLE_STRING_GENERAL)
			-- Set `season'; Void leaves it out.
		do
			season := text_copy (a_season)
		ensure
			season_set: is_text_copy (season, a_season)
		end

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
			season := a_fields.text (once "season")
			year := a_fields.integer_64 (once "year")
			has_year := a_fields.is_integer_64 (once "year")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("season", season, False)
			a_fields.put_integer ("year", year, has_year, False)
		end

end
