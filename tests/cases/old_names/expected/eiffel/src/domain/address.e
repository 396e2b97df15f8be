note
	description: "Address."

class
	ADDRESS

inherit
	API_MODEL

	PEST

create
	make,
	make_from_json

feature -- Access

	street: detachable STRING_32
			-- The JSON field `street'.

feature -- Element change

	set_street (a_street: detachable READABLE_STRING_GENERAL)
			-- Set `street'; Void leaves it out.
		do
			street := text_copy (a_street)
		ensure
			street_set: is_text_copy (street, a_street)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			street := a_fields.text (once "street")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("street", street, False)
		end

end
