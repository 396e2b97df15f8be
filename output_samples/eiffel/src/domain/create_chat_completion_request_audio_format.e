note
	description: "Encoding of the audio that comes back."

class
	CREATE_CHAT_COMPLETION_REQUEST_AUDIO_FORMAT

feature -- Access

	wav: STRING_32 = {STRING_32} "wav"

	aac: STRING_32 = {STRING_32} "aac"

	mp3: STRING_32 = {STRING_32} "mp3"

	flac: STRING_32 = {STRING_32} "flac"

	opus: STRING_32 = {STRING_32} "opus"

	pcm16: STRING_32 = {STRING_32} "pcm16"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "wav")
				or else a_value.same_string ({STRING_32} "aac")
				or else a_value.same_string ({STRING_32} "mp3")
				or else a_value.same_string ({STRING_32} "flac")
				or else a_value.same_string ({STRING_32} "opus")
				or else a_value.same_string ({STRING_32} "pcm16")
		end

end
