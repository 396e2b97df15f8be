note
	description: "Shape of the result: JSON, plain text or a subtitle format."

class
	CREATE_TRANSLATION_REQUEST_RESPONSE_FORMAT

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

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<json, text, srt, verbose_json, vtt>>
		end

end
