note
	description: "Model that transcribes; choose `gpt-4o-transcribe-diarize` to tell speakers apart."

class
	CREATE_TRANSCRIPTION_REQUEST_MODEL

feature -- Access

	whisper_1: STRING_32 = {STRING_32} "whisper-1"

	gpt_transcribe: STRING_32 = {STRING_32} "gpt-transcribe"

	gpt_4o_transcribe: STRING_32 = {STRING_32} "gpt-4o-transcribe"

	gpt_4o_mini_transcribe: STRING_32 = {STRING_32} "gpt-4o-mini-transcribe"

	gpt_4o_mini_transcribe_2025_12_15: STRING_32 = {STRING_32} "gpt-4o-mini-transcribe-2025-12-15"

	gpt_4o_transcribe_diarize: STRING_32 = {STRING_32} "gpt-4o-transcribe-diarize"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "whisper-1")
				or else a_value.same_string ({STRING_32} "gpt-transcribe")
				or else a_value.same_string ({STRING_32} "gpt-4o-transcribe")
				or else a_value.same_string ({STRING_32} "gpt-4o-mini-transcribe")
				or else a_value.same_string ({STRING_32} "gpt-4o-mini-transcribe-2025-12-15")
				or else a_value.same_string ({STRING_32} "gpt-4o-transcribe-diarize")
		end

end
