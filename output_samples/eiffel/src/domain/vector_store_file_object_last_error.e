note
	description: "Why indexing failed, or null if it did not."

class
	VECTOR_STORE_FILE_OBJECT_LAST_ERROR

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	code: STRING_32
			-- Cause: a fault in the service, a file type it cannot read, or damaged content. Known values:
			-- {VECTOR_STORE_FILE_OBJECT_LAST_ERROR_CODE}.

	message: STRING_32
			-- Explanation for people.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			code := a_fields.required_text (once "code")
			message := a_fields.required_text (once "message")
		end

end
