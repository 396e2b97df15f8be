note
	description: "Why indexing failed, or null if it did not."

class
	VECTOR_STORE_FILE_OBJECT_LAST_ERROR

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	code: detachable STRING_32
			-- Cause: a fault in the service, a file type it cannot read, or damaged content. Known values:
			-- {VECTOR_STORE_FILE_OBJECT_LAST_ERROR_CODE}.

	message: detachable STRING_32
			-- Explanation for people.

feature -- Status report

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := code /= Void
				and message /= Void
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

	set_message (a_message: detachable READABLE_STRING_GENERAL)
			-- Set `message'; Void leaves it out.
		do
			if a_message /= Void then
				create message.make_from_string_general (a_message)
			else
				message := Void
			end
		ensure
			message_set: (message = Void) = (a_message = Void)
			same_text: attached message as l_text and then a_message /= Void implies l_text.same_string_general (a_message)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			code := a_fields.text ("code")
			message := a_fields.text ("message")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("code", code, False)
			a_fields.put_text ("message", message, False)
		end

end
