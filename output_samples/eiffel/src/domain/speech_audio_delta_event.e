note
	description: "Carries the next piece of synthesized audio."

class
	SPEECH_AUDIO_DELTA_EVENT

inherit
	API_ANSWER

	CREATE_SPEECH_RESPONSE_STREAM_EVENT

create
	make_from_json

feature -- Access

	type: STRING_32
			-- Marks a piece of audio.

	audio: STRING_32
			-- Base64 audio data to append to what came before.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.required_text (once "type")
			audio := a_fields.required_text (once "audio")
		end

end
