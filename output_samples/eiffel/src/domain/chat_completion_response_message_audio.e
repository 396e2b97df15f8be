note
	description: "Spoken reply, present when audio output was requested."

class
	CHAT_COMPLETION_RESPONSE_MESSAGE_AUDIO

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	id: STRING_32
			-- Identifier with which later requests can refer to this audio.

	expires_at: INTEGER_64
			-- Unix time after which the audio can no longer be referred to.

	data: STRING_32
			-- Audio bytes in base64, in the format that the request chose.

	transcript: STRING_32
			-- What is said in the audio, as text.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			id := a_fields.required_text (once "id")
			expires_at := a_fields.required_integer_64 (once "expires_at")
			data := a_fields.required_text (once "data")
			transcript := a_fields.required_text (once "transcript")
		end

end
