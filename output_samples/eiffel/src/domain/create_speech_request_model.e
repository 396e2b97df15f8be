note
	description: "Speech model that synthesizes the audio."

class
	CREATE_SPEECH_REQUEST_MODEL

inherit
	API_TEXT_VALUES

feature -- Access

	tts_1: STRING_32 = {STRING_32} "tts-1"
			-- The value `"tts-1"'.

	tts_1_hd: STRING_32 = {STRING_32} "tts-1-hd"
			-- The value `"tts-1-hd"'.

	gpt_4o_mini_tts: STRING_32 = {STRING_32} "gpt-4o-mini-tts"
			-- The value `"gpt-4o-mini-tts"'.

	gpt_4o_mini_tts_2025_12_15: STRING_32 = {STRING_32} "gpt-4o-mini-tts-2025-12-15"
			-- The value `"gpt-4o-mini-tts-2025-12-15"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<tts_1, tts_1_hd, gpt_4o_mini_tts, gpt_4o_mini_tts_2025_12_15>>
		end

end
