note
	description: "Encoding of the audio in `data`."

class
	CHAT_COMPLETION_MESSAGE_CONTENT_PART_AUDIO_FORMAT

inherit
	API_TEXT_VALUES

feature -- Access

	wav: STRING_32 = {STRING_32} "wav"
			-- The value `"wav"'.

	mp3: STRING_32 = {STRING_32} "mp3"
			-- The value `"mp3"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<wav, mp3>>
		end

end
