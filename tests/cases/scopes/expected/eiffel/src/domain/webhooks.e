note
	description: "Webhooks."

class
	WEBHOOKS

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
			if a_a /= Void then
				create a.make_from_string_general (a_a)
			else
				a := Void
			end
		ensure
			a_set: (a = Void) = (a_a = Void)
			same_text: attached a as l_text and then a_a /= Void implies l_text.same_string_general (a_a)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			a := a_fields.text ("a")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("a", a, False)
		end

end
