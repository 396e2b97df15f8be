note
	description: "[
		Shape of the transcription result. The plain GPT-4o transcription models support only `json`, and
		speaker labels come only with `diarized_json`.
	]"

class
	AUDIO_RESPONSE_FORMAT

feature -- Access

	json: STRING_32 = {STRING_32} "json"

	text: STRING_32 = {STRING_32} "text"

	srt: STRING_32 = {STRING_32} "srt"

	verbose_json: STRING_32 = {STRING_32} "verbose_json"

	vtt: STRING_32 = {STRING_32} "vtt"

	diarized_json: STRING_32 = {STRING_32} "diarized_json"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "json")
				or else a_value.same_string ({STRING_32} "text")
				or else a_value.same_string ({STRING_32} "srt")
				or else a_value.same_string ({STRING_32} "verbose_json")
				or else a_value.same_string ({STRING_32} "vtt")
				or else a_value.same_string ({STRING_32} "diarized_json")
		end

end
