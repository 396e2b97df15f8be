note
	description: "Fault."

class
	FAULT

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	code: INTEGER_64
			-- The JSON field `code'.

	message: STRING_32
			-- The JSON field `message'.

	causes: detachable LIST [STRING_32]
			-- The JSON field `causes'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			code := a_fields.required_integer_64 (once "code")
			message := a_fields.required_text (once "message")
			causes := (create {API_LIST_CODEC [STRING_32]}.make (create {API_TEXT_CODEC})).field (a_fields, once "causes")
		end

end
