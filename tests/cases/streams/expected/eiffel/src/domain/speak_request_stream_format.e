note
	description: "speak request stream_format."

class
	SPEAK_REQUEST_STREAM_FORMAT

inherit
	API_TEXT_VALUES

feature -- Access

	audio: STRING_32 = {STRING_32} "audio"
			-- The value `"audio"'.

	sse: STRING_32 = {STRING_32} "sse"
			-- The value `"sse"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<audio, sse>>
		end

end
