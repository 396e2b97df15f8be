note
	description: "Shape of the result: JSON, plain text or a subtitle format."

class
	CREATE_TRANSLATION_REQUEST_RESPONSE_FORMAT

feature -- Access

	json: STRING_32 = {STRING_32} "json"

	text: STRING_32 = {STRING_32} "text"

	srt: STRING_32 = {STRING_32} "srt"

	verbose_json: STRING_32 = {STRING_32} "verbose_json"

	vtt: STRING_32 = {STRING_32} "vtt"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "json")
				or else a_value.same_string ({STRING_32} "text")
				or else a_value.same_string ({STRING_32} "srt")
				or else a_value.same_string ({STRING_32} "verbose_json")
				or else a_value.same_string ({STRING_32} "vtt")
		end

end
