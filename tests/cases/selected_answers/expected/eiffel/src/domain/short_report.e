note
	description: "ShortReport."

class
	SHORT_REPORT

inherit
	API_MODEL
		redefine
			required_fields
		end

	REPORT

create
	make,
	make_from_json

feature -- Access

	line: detachable STRING_32
			-- The JSON field `line'.

	required_fields: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := <<{STRING_32} "line">>
		end

feature -- Element change

	set_line (a_line: detachable READABLE_STRING_GENERAL)
			-- Set `line'; Void leaves it out.
		do
			if a_line /= Void then
				create line.make_from_string_general (a_line)
			else
				line := Void
			end
		ensure
			line_set: (line = Void) = (a_line = Void)
			same_text: attached line as l_text and then a_line /= Void implies l_text.same_string_general (a_line)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			line := a_fields.text ("line")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("line", line, False)
		end

end
