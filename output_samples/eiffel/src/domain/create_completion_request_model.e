note
	description: "Completion model that continues the prompt."

class
	CREATE_COMPLETION_REQUEST_MODEL

feature -- Access

	gpt_3_5_turbo_instruct: STRING_32 = {STRING_32} "gpt-3.5-turbo-instruct"

	davinci_002: STRING_32 = {STRING_32} "davinci-002"

	babbage_002: STRING_32 = {STRING_32} "babbage-002"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "gpt-3.5-turbo-instruct")
				or else a_value.same_string ({STRING_32} "davinci-002")
				or else a_value.same_string ({STRING_32} "babbage-002")
		end

end
