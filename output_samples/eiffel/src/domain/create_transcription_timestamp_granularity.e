note
	description: "Create Transcription timestamp granularity."

class
	CREATE_TRANSCRIPTION_TIMESTAMP_GRANULARITY

feature -- Access

	word: STRING_32 = {STRING_32} "word"

	segment: STRING_32 = {STRING_32} "segment"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "word")
				or else a_value.same_string ({STRING_32} "segment")
		end

end
