note
	description: "[
		Delivery as raw `audio` bytes or as `sse` events; `tts-1` and `tts-1-hd` cannot send events.
	]"

class
	CREATE_SPEECH_REQUEST_STREAM_FORMAT

feature -- Access

	sse: STRING_32 = {STRING_32} "sse"

	audio: STRING_32 = {STRING_32} "audio"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "sse")
				or else a_value.same_string ({STRING_32} "audio")
		end

end
