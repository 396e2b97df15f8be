note
	description: "Completion model that continues the prompt."

class
	CREATE_COMPLETION_REQUEST_MODEL

inherit
	API_TEXT_VALUES

feature -- Access

	gpt_3_5_turbo_instruct: STRING_32 = {STRING_32} "gpt-3.5-turbo-instruct"
			-- The value `"gpt-3.5-turbo-instruct"'.

	davinci_002: STRING_32 = {STRING_32} "davinci-002"
			-- The value `"davinci-002"'.

	babbage_002: STRING_32 = {STRING_32} "babbage-002"
			-- The value `"babbage-002"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<gpt_3_5_turbo_instruct, davinci_002, babbage_002>>
		end

end
