note
	description: "Base model to start training from."

class
	CREATE_FINE_TUNING_JOB_REQUEST_MODEL

feature -- Access

	babbage_002: STRING_32 = {STRING_32} "babbage-002"

	davinci_002: STRING_32 = {STRING_32} "davinci-002"

	gpt_3_5_turbo: STRING_32 = {STRING_32} "gpt-3.5-turbo"

	gpt_4o_mini: STRING_32 = {STRING_32} "gpt-4o-mini"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "babbage-002")
				or else a_value.same_string ({STRING_32} "davinci-002")
				or else a_value.same_string ({STRING_32} "gpt-3.5-turbo")
				or else a_value.same_string ({STRING_32} "gpt-4o-mini")
		end

end
