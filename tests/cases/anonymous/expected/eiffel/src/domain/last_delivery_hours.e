note
	description: "last_delivery hours."

class
	LAST_DELIVERY_HOURS

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	from_field: INTEGER_64
			-- An earlier hour.

feature -- Status report

	has_from_field: BOOLEAN
			-- Is `from_field' set?

feature -- Element change

	set_from_field (a_from_field: INTEGER_64)
			-- Set `from_field'.
		do
			from_field := a_from_field
			has_from_field := True
		ensure
			from_field_set: from_field = a_from_field
			has_from_field: has_from_field
		end

	unset_from_field
			-- Leave `from_field' out.
		do
			from_field := 0
			has_from_field := False
		ensure
			not_has_from_field: not has_from_field
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			from_field := a_fields.integer_64 (once "from")
			has_from_field := a_fields.is_integer_64 (once "from")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_integer ("from", from_field, has_from_field, False)
		end

end
