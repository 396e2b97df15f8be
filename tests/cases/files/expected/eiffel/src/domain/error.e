note
	description: "Error."

class
	ERROR

inherit
	API_MODEL
		redefine
			required_fields
		end

create
	make,
	make_from_json

feature -- Access

	code: INTEGER_64
			-- The JSON field `code'.

	about: detachable STRING_32
			-- The JSON field `about'. Known values: {TAG}.

	required_fields: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := <<{STRING_32} "code">>
		end

feature -- Status report

	has_code: BOOLEAN
			-- Is `code' set?

feature -- Element change

	set_code (a_code: INTEGER_64)
			-- Set `code'.
		do
			code := a_code
			has_code := True
		ensure
			code_set: code = a_code
			has_code: has_code
		end

	unset_code
			-- Leave `code' out.
		do
			code := 0
			has_code := False
		ensure
			not_has_code: not has_code
		end

	set_about (a_about: detachable READABLE_STRING_GENERAL)
			-- Set `about'; Void leaves it out.
		do
			if a_about /= Void then
				create about.make_from_string_general (a_about)
			else
				about := Void
			end
		ensure
			about_set: (about = Void) = (a_about = Void)
			same_text: attached about as l_text and then a_about /= Void implies l_text.same_string_general (a_about)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			code := a_fields.integer_64 ("code")
			has_code := a_fields.is_found
			about := a_fields.text ("about")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_integer ("code", code, has_code, False)
			a_fields.put_text ("about", about, False)
		end

end
