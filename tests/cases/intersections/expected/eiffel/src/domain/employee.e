note
	description: "Employee."

class
	EMPLOYEE

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	name: detachable STRING_32
			-- The JSON field `name'.

	number: INTEGER_64
			-- The JSON field `number'.

feature -- Status report

	has_number: BOOLEAN
			-- Is `number' set?

feature -- Element change

	set_name (a_a_name: detachable READABLE_STRING_GENERAL)
			-- Set `name'; Void leaves it out.
		do
			name := text_copy (a_a_name)
		ensure
			name_set: is_text_copy (name, a_a_name)
		end

	set_number (a_number: INTEGER_64)
			-- Set `number'.
		do
			number := a_number
			has_number := True
		ensure
			number_set: number = a_number
			has_number: has_number
		end

	unset_number
			-- Leave `number' out.
		do
			number := 0
			has_number := False
		ensure
			not_has_number: not has_number
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			name := a_fields.text (once "name")
			number := a_fields.integer_64 (once "number")
			has_number := a_fields.is_integer_64 (once "number")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("name", name, False)
			a_fields.put_integer ("number", number, has_number, False)
		end

end
