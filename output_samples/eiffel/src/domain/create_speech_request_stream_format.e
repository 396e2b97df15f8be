note
	description: "[
		Delivery as raw `audio` bytes or as `sse` events; `tts-1` and `tts-1-hd` cannot send events.
	]"

class
	CREATE_SPEECH_REQUEST_STREAM_FORMAT

inherit
	API_TEXT_VALUES

feature -- Access

	sse: STRING_32 = {STRING_32} "sse"
			-- The value `"sse"'.

	audio: STRING_32 = {STRING_32} "audio"
			-- The value `"audio"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<sse, audio>>
		end

end
