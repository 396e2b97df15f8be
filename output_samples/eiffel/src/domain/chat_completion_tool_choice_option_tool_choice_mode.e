note
	description: "[
		Never call a tool (`none`), let the model decide (`auto`), or insist on at least one call
		(`required`).
	]"

class
	CHAT_COMPLETION_TOOL_CHOICE_OPTION_TOOL_CHOICE_MODE

feature -- Access

	none_value: STRING_32 = {STRING_32} "none"

	auto: STRING_32 = {STRING_32} "auto"

	required: STRING_32 = {STRING_32} "required"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "none")
				or else a_value.same_string ({STRING_32} "auto")
				or else a_value.same_string ({STRING_32} "required")
		end

end
