note
	description: "Parcel content."

class
	PARCEL_CONTENT

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	value: REAL_64
			-- The JSON field `value'.

feature -- Status report

	has_value: BOOLEAN
			-- Is `value' set?

feature -- Element change

	set_value (a_a_value: REAL_64)
			-- Set `value'.
		require
			value_finite: (create {API_CHECK}).is_finite (a_a_value)
		do
			value := a_a_value
			has_value := True
		ensure
			value_set: value = a_a_value
			has_value: has_value
		end

	unset_value
			-- Leave `value' out.
		do
			value := 0
			has_value := False
		ensure
			not_has_value: not has_value
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			value := a_fields.real_64 (once "value")
			has_value := a_fields.is_real_64 (once "value")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_real ("value", value, has_value, False)
		end

end
