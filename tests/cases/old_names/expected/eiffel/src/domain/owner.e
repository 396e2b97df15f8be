note
	description: "Who works there."

class
	OWNER

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	name: detachable STRING_32
			-- The JSON field `name'.

	address: detachable ADDRESS
			-- The JSON field `address'.

	phone: detachable STRING_32
			-- The JSON field `phone'.

feature -- Element change

	set_name (a_a_name: detachable READABLE_STRING_GENERAL)
			-- Set `name'; Void leaves it out.
		do
			name := text_copy (a_a_name)
		ensure
			name_set: is_text_copy (name, a_a_name)
		end

	set_address (a_address: detachable ADDRESS)
			-- Set `address'; Void leaves it out.
		do
			address := a_address
		ensure
			address_set: address = a_address
		end

	set_phone (a_phone: detachable READABLE_STRING_GENERAL)
			-- Set `phone'; Void leaves it out.
		do
			phone := text_copy (a_phone)
		ensure
			phone_set: is_text_copy (phone, a_phone)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			name := a_fields.text (once "name")
			address := (create {API_MODEL_CODEC [ADDRESS]}).field (a_fields, once "address")
			phone := a_fields.text (once "phone")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("name", name, False)
			a_fields.put_value ("address", address, False)
			a_fields.put_text ("phone", phone, False)
		end

end
