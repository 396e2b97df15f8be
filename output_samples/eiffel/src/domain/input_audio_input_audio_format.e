note
	description: "Audio format of the recording."

class
	INPUT_AUDIO_INPUT_AUDIO_FORMAT

feature -- Access

	mp3: STRING_32 = {STRING_32} "mp3"

	wav: STRING_32 = {STRING_32} "wav"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "mp3")
				or else a_value.same_string ({STRING_32} "wav")
		end

end
