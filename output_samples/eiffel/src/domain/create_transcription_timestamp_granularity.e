note
	description: "Create Transcription timestamp granularity."

class
	CREATE_TRANSCRIPTION_TIMESTAMP_GRANULARITY

inherit
	API_TEXT_VALUES

feature -- Access

	word: STRING_32 = {STRING_32} "word"
			-- The value `"word"'.

	segment: STRING_32 = {STRING_32} "segment"
			-- The value `"segment"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<word, segment>>
		end

end
