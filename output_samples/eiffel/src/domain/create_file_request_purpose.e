note
	description: "[
		What the file is meant for, for example `batch` for request lists or `fine-tune` for training data.
		`user_data` suits general input.
	]"

class
	CREATE_FILE_REQUEST_PURPOSE

feature -- Access

	assistants: STRING_32 = {STRING_32} "assistants"

	batch: STRING_32 = {STRING_32} "batch"

	fine_tune: STRING_32 = {STRING_32} "fine-tune"

	vision: STRING_32 = {STRING_32} "vision"

	user_data: STRING_32 = {STRING_32} "user_data"

	evals: STRING_32 = {STRING_32} "evals"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "assistants")
				or else a_value.same_string ({STRING_32} "batch")
				or else a_value.same_string ({STRING_32} "fine-tune")
				or else a_value.same_string ({STRING_32} "vision")
				or else a_value.same_string ({STRING_32} "user_data")
				or else a_value.same_string ({STRING_32} "evals")
		end

end
