note
	description: "[
		Whether a call is optional (`auto`) or must happen (`required`), always within the listed tools.
	]"

class
	CHAT_COMPLETION_ALLOWED_TOOLS_MODE

feature -- Access

	auto: STRING_32 = {STRING_32} "auto"

	required: STRING_32 = {STRING_32} "required"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "auto")
				or else a_value.same_string ({STRING_32} "required")
		end

end
