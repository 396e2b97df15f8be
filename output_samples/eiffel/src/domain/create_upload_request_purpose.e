note
	description: "What the finished file is meant for."

class
	CREATE_UPLOAD_REQUEST_PURPOSE

feature -- Access

	assistants: STRING_32 = {STRING_32} "assistants"

	batch: STRING_32 = {STRING_32} "batch"

	fine_tune: STRING_32 = {STRING_32} "fine-tune"

	vision: STRING_32 = {STRING_32} "vision"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "assistants")
				or else a_value.same_string ({STRING_32} "batch")
				or else a_value.same_string ({STRING_32} "fine-tune")
				or else a_value.same_string ({STRING_32} "vision")
		end

end
