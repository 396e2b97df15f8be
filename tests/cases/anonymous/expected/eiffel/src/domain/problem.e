note
	description: "Problem."

class
	PROBLEM

inherit
	API_MODEL
		redefine
			required_fields
		end

create
	make,
	make_from_json

feature -- Access

	code: detachable STRING_32
			-- The JSON field `code'.

	required_fields: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := <<{STRING_32} "code">>
		end

feature -- Element change

	set_code (a_code: detachable READABLE_STRING_GENERAL)
			-- Set `code'; Void leaves it out.
		do
			if a_code /= Void then
				create code.make_from_string_general (a_code)
			else
				code := Void
			end
		ensure
			code_set: (code = Void) = (a_code = Void)
			same_text: attached code as l_text and then a_code /= Void implies l_text.same_string_general (a_code)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			code := a_fields.text ("code")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("code", code, False)
		end

end
