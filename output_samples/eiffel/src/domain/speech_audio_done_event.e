note
	description: "Ends a speech stream and reports what it cost."

class
	SPEECH_AUDIO_DONE_EVENT

inherit
	API_ANSWER

	CREATE_SPEECH_RESPONSE_STREAM_EVENT

create
	make_from_json

feature -- Access

	type: STRING_32
			-- Marks the end of the stream.

	usage: SPEECH_AUDIO_DONE_EVENT_USAGE
			-- Token counts of the speech request.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.required_text (once "type")
			usage := (create {API_MODEL_CODEC [SPEECH_AUDIO_DONE_EVENT_USAGE]}).required_field (a_fields, once "usage")
		end

end
