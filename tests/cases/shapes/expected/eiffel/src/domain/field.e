note
	description: "Field."

class
	FIELD

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	acres: REAL_64
			-- The JSON field `acres'.

feature -- Status report

	has_acres: BOOLEAN
			-- Is `acres' set?

feature -- Element change

	set_acres (a_acres: REAL_64)
			-- Set `acres'.
		require
			acres_finite: (create {API_CHECK}).is_finite (a_acres)
		do
			acres := a_acres
			has_acres := True
		ensure
			acres_set: acres = a_acres
			has_acres: has_acres
		end

	unset_acres
			-- Leave `acres' out.
		do
			acres := 0
			has_acres := False
		ensure
			not_has_acres: not has_acres
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			acres := a_fields.real_64 ("acres")
			has_acres := a_fields.is_found
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_real ("acres", acres, has_acres, False)
		end

end
