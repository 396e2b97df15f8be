note
	description: "Post."

class
	POST

inherit
	API_MODEL

	PARCEL_CARRIER

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_office: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			create office.make_from_string_general (a_office)
		ensure
			office_set: is_text_copy (office, a_office)
		end

feature -- Access

	office: STRING_32
			-- The JSON field `office'.

feature -- Element change

	set_office (a_office: READABLE_STRING_GENERAL)
			-- Set `office'.
		do
			create office.make_from_string_general (a_office)
			mark_set ("office")
		ensure
			office_set: is_text_copy (office, a_office)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			office := a_fields.required_text (once "office")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("office", office)
		end

end
