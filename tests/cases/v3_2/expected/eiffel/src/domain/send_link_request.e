note
	description: "sendLink request."

class
	SEND_LINK_REQUEST

inherit
	API_MODEL
		redefine
			required_fields
		end

create
	make,
	make_from_json

feature -- Access

	address: detachable STRING_32
			-- The JSON field `address'.

	required_fields: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := <<{STRING_32} "address">>
		end

feature -- Element change

	set_address (a_address: detachable READABLE_STRING_GENERAL)
			-- Set `address'; Void leaves it out.
		do
			if a_address /= Void then
				create address.make_from_string_general (a_address)
			else
				address := Void
			end
		ensure
			address_set: (address = Void) = (a_address = Void)
			same_text: attached address as l_text and then a_address /= Void implies l_text.same_string_general (a_address)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			address := a_fields.text ("address")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("address", address, False)
		end

end
