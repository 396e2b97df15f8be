note
	description: "[
		Why generation ended: naturally or at a stop sequence (`stop`), at the token limit (`length`), or
		through a content filter.
	]"

class
	CREATE_COMPLETION_RESPONSE_CHOICE_FINISH_REASON

feature -- Access

	stop: STRING_32 = {STRING_32} "stop"

	length: STRING_32 = {STRING_32} "length"

	content_filter: STRING_32 = {STRING_32} "content_filter"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "stop")
				or else a_value.same_string ({STRING_32} "length")
				or else a_value.same_string ({STRING_32} "content_filter")
		end

end
