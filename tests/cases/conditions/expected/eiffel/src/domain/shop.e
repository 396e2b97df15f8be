note
	description: "Shop."

class
	SHOP

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_number: INTEGER_64)
			-- Set what is required.
		do
			number := a_number
		ensure
			number_set: number = a_number
		end

feature -- Access

	number: INTEGER_64
			-- The JSON field `number'.

	name: detachable STRING_32
			-- The JSON field `name'.

feature -- Element change

	set_number (a_number: INTEGER_64)
			-- Set `number'.
		do
			number := a_number
			mark_set ("number")
		ensure
			number_set: number = a_number
		end

	set_name (a_a_name: detachable READABLE_STRING_GENERAL)
			-- Set `name'; Void leaves it out.
		do
			name := text_copy (a_a_name)
		ensure
			name_set: is_text_copy (name, a_a_name)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			number := a_fields.required_integer_64 (once "number")
			name := a_fields.text (once "name")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_integer ("number", number)
			a_fields.put_text ("name", name, False)
		end

end
