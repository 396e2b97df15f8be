note
	description: "Note both content."

class
	NOTE_BOTH_CONTENT

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_a: INTEGER_64)
			-- Set what is required.
		do
			a := a_a
		ensure
			a_set: a = a_a
		end

feature -- Access

	a: INTEGER_64
			-- The JSON field `a'.

	b: detachable STRING_32
			-- The JSON field `b'.

feature -- Element change

	set_a (a_a: INTEGER_64)
			-- Set `a'.
		do
			a := a_a
			mark_set ("a")
		ensure
			a_set: a = a_a
		end

	set_b (a_b: detachable READABLE_STRING_GENERAL)
			-- Set `b'; Void leaves it out.
		do
			b := text_copy (a_b)
		ensure
			b_set: is_text_copy (b, a_b)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			a := a_fields.required_integer_64 (once "a")
			b := a_fields.text (once "b")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_integer ("a", a)
			a_fields.put_text ("b", b, False)
		end

end
