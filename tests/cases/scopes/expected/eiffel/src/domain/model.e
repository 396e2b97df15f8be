note
	description: "[
		表.
	]"

class
	MODEL

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	field: detachable MODEL
			-- The JSON field `表'.

feature -- Element change

	set_field (a_field: detachable MODEL)
			-- Set `field'; Void leaves it out.
		do
			field := a_field
		ensure
			field_set: field = a_field
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			field := (create {API_MODEL_CODEC [MODEL]}).field (a_fields, {STRING_32} "%/34920/")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_value ({STRING_32} "%/34920/", field, False)
		end

end
