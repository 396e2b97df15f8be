note
	description: "Speech model that synthesizes the audio."

class
	CREATE_SPEECH_REQUEST_MODEL

feature -- Access

	tts_1: STRING_32 = {STRING_32} "tts-1"

	tts_1_hd: STRING_32 = {STRING_32} "tts-1-hd"

	gpt_4o_mini_tts: STRING_32 = {STRING_32} "gpt-4o-mini-tts"

	gpt_4o_mini_tts_2025_12_15: STRING_32 = {STRING_32} "gpt-4o-mini-tts-2025-12-15"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "tts-1")
				or else a_value.same_string ({STRING_32} "tts-1-hd")
				or else a_value.same_string ({STRING_32} "gpt-4o-mini-tts")
				or else a_value.same_string ({STRING_32} "gpt-4o-mini-tts-2025-12-15")
		end

end
