note
	description: "Encoding of the returned audio."

class
	CREATE_SPEECH_REQUEST_RESPONSE_FORMAT

feature -- Access

	mp3: STRING_32 = {STRING_32} "mp3"

	opus: STRING_32 = {STRING_32} "opus"

	aac: STRING_32 = {STRING_32} "aac"

	flac: STRING_32 = {STRING_32} "flac"

	wav: STRING_32 = {STRING_32} "wav"

	pcm: STRING_32 = {STRING_32} "pcm"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "mp3")
				or else a_value.same_string ({STRING_32} "opus")
				or else a_value.same_string ({STRING_32} "aac")
				or else a_value.same_string ({STRING_32} "flac")
				or else a_value.same_string ({STRING_32} "wav")
				or else a_value.same_string ({STRING_32} "pcm")
		end

end
