note
	description: "[
		How finely the model looks at the picture; `low` costs fewer tokens and `auto` lets the model decide.
	]"

class
	CHAT_COMPLETION_MESSAGE_CONTENT_PART_IMAGE_DETAIL

feature -- Access

	auto: STRING_32 = {STRING_32} "auto"

	low: STRING_32 = {STRING_32} "low"

	high: STRING_32 = {STRING_32} "high"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "auto")
				or else a_value.same_string ({STRING_32} "low")
				or else a_value.same_string ({STRING_32} "high")
		end

end
