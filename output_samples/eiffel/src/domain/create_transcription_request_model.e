note
	description: "Model that transcribes; choose `gpt-4o-transcribe-diarize` to tell speakers apart."

class
	CREATE_TRANSCRIPTION_REQUEST_MODEL

inherit
	API_TEXT_VALUES

feature -- Access

	whisper_1: STRING_32 = {STRING_32} "whisper-1"
			-- The value `"whisper-1"'.

	gpt_transcribe: STRING_32 = {STRING_32} "gpt-transcribe"
			-- The value `"gpt-transcribe"'.

	gpt_4o_transcribe: STRING_32 = {STRING_32} "gpt-4o-transcribe"
			-- The value `"gpt-4o-transcribe"'.

	gpt_4o_mini_transcribe: STRING_32 = {STRING_32} "gpt-4o-mini-transcribe"
			-- The value `"gpt-4o-mini-transcribe"'.

	gpt_4o_mini_transcribe_2025_12_15: STRING_32 = {STRING_32} "gpt-4o-mini-transcribe-2025-12-15"
			-- The value `"gpt-4o-mini-transcribe-2025-12-15"'.

	gpt_4o_transcribe_diarize: STRING_32 = {STRING_32} "gpt-4o-transcribe-diarize"
			-- The value `"gpt-4o-transcribe-diarize"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<whisper_1, gpt_transcribe, gpt_4o_transcribe, gpt_4o_mini_transcribe,
				gpt_4o_mini_transcribe_2025_12_15, gpt_4o_transcribe_diarize>>
		end

end
