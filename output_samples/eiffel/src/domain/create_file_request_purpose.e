note
	description: "[
		What the file is meant for, for example `batch` for request lists or `fine-tune` for training data.
		`user_data` suits general input.
	]"

class
	CREATE_FILE_REQUEST_PURPOSE

inherit
	API_TEXT_VALUES

feature -- Access

	assistants: STRING_32 = {STRING_32} "assistants"
			-- The value `"assistants"'.

	batch: STRING_32 = {STRING_32} "batch"
			-- The value `"batch"'.

	fine_tune: STRING_32 = {STRING_32} "fine-tune"
			-- The value `"fine-tune"'.

	vision: STRING_32 = {STRING_32} "vision"
			-- The value `"vision"'.

	user_data: STRING_32 = {STRING_32} "user_data"
			-- The value `"user_data"'.

	evals: STRING_32 = {STRING_32} "evals"
			-- The value `"evals"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<assistants, batch, fine_tune, vision, user_data, evals>>
		end

end
