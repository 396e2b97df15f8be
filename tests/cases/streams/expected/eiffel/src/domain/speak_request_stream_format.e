note
	description: "speak request stream_format."

class
	SPEAK_REQUEST_STREAM_FORMAT

feature -- Access

	audio: STRING_32 = {STRING_32} "audio"

	sse: STRING_32 = {STRING_32} "sse"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "audio")
				or else a_value.same_string ({STRING_32} "sse")
		end

end
