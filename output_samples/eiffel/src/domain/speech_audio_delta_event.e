note
	description: "Carries the next piece of synthesized audio."

class
	SPEECH_AUDIO_DELTA_EVENT

inherit
	API_MODEL
		redefine
			make
		end

	CREATE_SPEECH_RESPONSE_STREAM_EVENT

create
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			type := {STRING_32} "speech.audio.delta"
		end

feature -- Access

	type: detachable STRING_32
			-- Marks a piece of audio.

	audio: detachable STRING_32
			-- Base64 audio data to append to what came before.

feature -- Status report

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := type /= Void
				and audio /= Void
		end

feature -- Element change

	set_type (a_type: detachable READABLE_STRING_GENERAL)
			-- Set `type'; Void leaves it out.
		do
			if a_type /= Void then
				create type.make_from_string_general (a_type)
			else
				type := Void
			end
		ensure
			type_set: (type = Void) = (a_type = Void)
			same_text: attached type as l_text and then a_type /= Void implies l_text.same_string_general (a_type)
		end

	set_audio (a_audio: detachable READABLE_STRING_GENERAL)
			-- Set `audio'; Void leaves it out.
		do
			if a_audio /= Void then
				create audio.make_from_string_general (a_audio)
			else
				audio := Void
			end
		ensure
			audio_set: (audio = Void) = (a_audio = Void)
			same_text: attached audio as l_text and then a_audio /= Void implies l_text.same_string_general (a_audio)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.text ("type")
			audio := a_fields.text ("audio")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("type", type, False)
			a_fields.put_text ("audio", audio, False)
		end

end
