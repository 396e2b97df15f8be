note
	description: "Encoding of the audio in `data`."

class
	CHAT_COMPLETION_MESSAGE_CONTENT_PART_AUDIO_FORMAT

feature -- Access

	wav: STRING_32 = {STRING_32} "wav"

	mp3: STRING_32 = {STRING_32} "mp3"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "wav")
				or else a_value.same_string ({STRING_32} "mp3")
		end

end
