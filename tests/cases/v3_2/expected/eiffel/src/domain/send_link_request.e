note
	description: "sendLink request."

class
	SEND_LINK_REQUEST

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_address: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			create address.make_from_string_general (a_address)
		ensure
			address_set: is_text_copy (address, a_address)
		end

feature -- Access

	address: STRING_32
			-- The JSON field `address'.

feature -- Element change

	set_address (a_address: READABLE_STRING_GENERAL)
			-- Set `address'.
		do
			create address.make_from_string_general (a_address)
			mark_set ("address")
		ensure
			address_set: is_text_copy (address, a_address)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			address := a_fields.required_text (once "address")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("address", address)
		end

end
