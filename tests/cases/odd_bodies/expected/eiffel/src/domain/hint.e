note
	description: "Hint."

class
	HINT

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	a: detachable STRING_32
			-- The JSON field `a'.

feature -- Element change

	set_a (a_a: detachable READABLE_STRING_GENERAL)
			-- Set `a'; Void leaves it out.
		do
			a := text_copy (a_a)
		ensure
			a_set: is_text_copy (a, a_a)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			a := a_fields.text (once "a")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("a", a, False)
		end

end
