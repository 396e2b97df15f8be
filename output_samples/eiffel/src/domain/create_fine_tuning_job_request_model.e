note
	description: "Base model to start training from."

class
	CREATE_FINE_TUNING_JOB_REQUEST_MODEL

inherit
	API_TEXT_VALUES

feature -- Access

	babbage_002: STRING_32 = {STRING_32} "babbage-002"
			-- The value `"babbage-002"'.

	davinci_002: STRING_32 = {STRING_32} "davinci-002"
			-- The value `"davinci-002"'.

	gpt_3_5_turbo: STRING_32 = {STRING_32} "gpt-3.5-turbo"
			-- The value `"gpt-3.5-turbo"'.

	gpt_4o_mini: STRING_32 = {STRING_32} "gpt-4o-mini"
			-- The value `"gpt-4o-mini"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<babbage_002, davinci_002, gpt_3_5_turbo, gpt_4o_mini>>
		end

end
