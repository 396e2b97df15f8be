note
	description: "printLabel request."

class
	PRINT_LABEL_REQUEST

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_logo: API_FILE)
			-- Set what is required.
		do
			logo := a_logo
		ensure
			logo_set: logo = a_logo
		end

feature -- Access

	logo: API_FILE
			-- Printed in the corner.

	size: detachable STRING_32
			-- How large it is:
			--
			-- - `a5`: for parcels
			-- - `a6`: for letters

feature -- Element change

	set_logo (a_logo: API_FILE)
			-- Set `logo'.
		do
			logo := a_logo
			mark_set ("logo")
		ensure
			logo_set: logo = a_logo
		end

	set_size (a_size: detachable READABLE_STRING_GENERAL)
			-- Set `size'; Void leaves it out.
		do
			size := text_copy (a_size)
		ensure
			size_set: is_text_copy (size, a_size)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			logo := logo_codec.required_field (a_fields, once "logo")
			size := a_fields.text (once "size")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			logo_codec.put_required (a_fields, "logo", logo)
			a_fields.put_text ("size", size, False)
		end

feature {NONE} -- Implementation

	logo_codec: API_FILE_CODEC
			-- What reads and writes it.
		once
			create Result
		end

end
