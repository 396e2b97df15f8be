note
	description: "Tells why a moderation check could not be carried out."

class
	CHAT_COMPLETION_MODERATION_ERROR

inherit
	API_ANSWER

	CHAT_COMPLETION_MODERATION_INPUT

	CHAT_COMPLETION_MODERATION_OUTPUT

create
	make_from_json

feature -- Access

	type: STRING_32
			-- Marks this outcome as a failed check.

	code: STRING_32
			-- Short machine-readable reason for the failure.

	message: STRING_32
			-- Explanation of the failure for people to read.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.required_text (once "type")
			code := a_fields.required_text (once "code")
			message := a_fields.required_text (once "message")
		end

end
