note
	description: "[
		What the file is used for. Values with `output` or `results` mark files that the server created.
	]"

class
	OPEN_AI_FILE_PURPOSE

feature -- Access

	assistants: STRING_32 = {STRING_32} "assistants"

	assistants_output: STRING_32 = {STRING_32} "assistants_output"

	batch: STRING_32 = {STRING_32} "batch"

	batch_output: STRING_32 = {STRING_32} "batch_output"

	fine_tune: STRING_32 = {STRING_32} "fine-tune"

	fine_tune_results: STRING_32 = {STRING_32} "fine-tune-results"

	vision: STRING_32 = {STRING_32} "vision"

	user_data: STRING_32 = {STRING_32} "user_data"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "assistants")
				or else a_value.same_string ({STRING_32} "assistants_output")
				or else a_value.same_string ({STRING_32} "batch")
				or else a_value.same_string ({STRING_32} "batch_output")
				or else a_value.same_string ({STRING_32} "fine-tune")
				or else a_value.same_string ({STRING_32} "fine-tune-results")
				or else a_value.same_string ({STRING_32} "vision")
				or else a_value.same_string ({STRING_32} "user_data")
		end

end
