note
	description: "[
		Shape of the transcription result. The plain GPT-4o transcription models support only `json`, and
		speaker labels come only with `diarized_json`.
	]"

class
	AUDIO_RESPONSE_FORMAT

inherit
	API_TEXT_VALUES

feature -- Access

	json: STRING_32 = {STRING_32} "json"
			-- The value `"json"'.

	text: STRING_32 = {STRING_32} "text"
			-- The value `"text"'.

	srt: STRING_32 = {STRING_32} "srt"
			-- The value `"srt"'.

	verbose_json: STRING_32 = {STRING_32} "verbose_json"
			-- The value `"verbose_json"'.

	vtt: STRING_32 = {STRING_32} "vtt"
			-- The value `"vtt"'.

	diarized_json: STRING_32 = {STRING_32} "diarized_json"
			-- The value `"diarized_json"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<json, text, srt, verbose_json, vtt, diarized_json>>
		end

end
