note
	description: "Audio format of the recording."

class
	INPUT_AUDIO_INPUT_AUDIO_FORMAT

inherit
	API_TEXT_VALUES

feature -- Access

	mp3: STRING_32 = {STRING_32} "mp3"
			-- The value `"mp3"'.

	wav: STRING_32 = {STRING_32} "wav"
			-- The value `"wav"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<mp3, wav>>
		end

end
