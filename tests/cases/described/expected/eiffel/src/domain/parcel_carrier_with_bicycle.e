note
	description: "Parcel carrier with bicycle."

class
	PARCEL_CARRIER_WITH_BICYCLE

inherit
	API_MODEL

	PARCEL_CARRIER

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_bicycle: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			create bicycle.make_from_string_general (a_bicycle)
		ensure
			bicycle_set: is_text_copy (bicycle, a_bicycle)
		end

feature -- Access

	bicycle: STRING_32
			-- The JSON field `bicycle'.

feature -- Element change

	set_bicycle (a_bicycle: READABLE_STRING_GENERAL)
			-- Set `bicycle'.
		do
			create bicycle.make_from_string_general (a_bicycle)
			mark_set ("bicycle")
		ensure
			bicycle_set: is_text_copy (bicycle, a_bicycle)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			bicycle := a_fields.required_text (once "bicycle")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("bicycle", bicycle)
		end

end
