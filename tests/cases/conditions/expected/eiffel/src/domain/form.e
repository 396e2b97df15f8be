note
	description: "Form."

class
	FORM

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	by: detachable STRING_32
			-- The JSON field `by'.

feature -- Element change

	set_by (a_by: detachable READABLE_STRING_GENERAL)
			-- Set `by'; Void leaves it out.
		do
			if a_by /= Void then
				create by.make_from_string_general (a_by)
			else
				by := Void
			end
		ensure
			by_set: (by = Void) = (a_by = Void)
			same_text: attached by as l_text and then a_by /= Void implies l_text.same_string_general (a_by)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			by := a_fields.text ("by")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("by", by, False)
		end

end
