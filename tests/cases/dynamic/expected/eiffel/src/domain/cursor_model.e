note
	description: "cursor."

class
	CURSOR_MODEL

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	after: detachable STRING_32
			-- The JSON field `after'.

feature -- Element change

	set_after (a_after: detachable READABLE_STRING_GENERAL)
			-- Set `after'; Void leaves it out.
		do
			if a_after /= Void then
				create after.make_from_string_general (a_after)
			else
				after := Void
			end
		ensure
			after_set: (after = Void) = (a_after = Void)
			same_text: attached after as l_text and then a_after /= Void implies l_text.same_string_general (a_after)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			after := a_fields.text ("after")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("after", after, False)
		end

end
