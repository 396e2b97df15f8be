note
	description: "[
		What the file is used for. Values with `output` or `results` mark files that the server created.
	]"

class
	OPEN_AI_FILE_PURPOSE

inherit
	API_TEXT_VALUES

feature -- Access

	assistants: STRING_32 = {STRING_32} "assistants"
			-- The value `"assistants"'.

	assistants_output: STRING_32 = {STRING_32} "assistants_output"
			-- The value `"assistants_output"'.

	batch: STRING_32 = {STRING_32} "batch"
			-- The value `"batch"'.

	batch_output: STRING_32 = {STRING_32} "batch_output"
			-- The value `"batch_output"'.

	fine_tune: STRING_32 = {STRING_32} "fine-tune"
			-- The value `"fine-tune"'.

	fine_tune_results: STRING_32 = {STRING_32} "fine-tune-results"
			-- The value `"fine-tune-results"'.

	vision: STRING_32 = {STRING_32} "vision"
			-- The value `"vision"'.

	user_data: STRING_32 = {STRING_32} "user_data"
			-- The value `"user_data"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<assistants, assistants_output, batch, batch_output, fine_tune, fine_tune_results, vision,
				user_data>>
		end

end
