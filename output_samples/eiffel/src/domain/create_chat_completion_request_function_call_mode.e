note
	description: "Never call a function (`none`), or let the model decide (`auto`)."

class
	CREATE_CHAT_COMPLETION_REQUEST_FUNCTION_CALL_MODE

feature -- Access

	none_value: STRING_32 = {STRING_32} "none"

	auto: STRING_32 = {STRING_32} "auto"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "none")
				or else a_value.same_string ({STRING_32} "auto")
		end

end
