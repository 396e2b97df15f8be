note
	description: "Progress of indexing; only `completed` files can be searched."

class
	VECTOR_STORE_FILE_OBJECT_STATUS

feature -- Access

	in_progress: STRING_32 = {STRING_32} "in_progress"

	completed: STRING_32 = {STRING_32} "completed"

	cancelled: STRING_32 = {STRING_32} "cancelled"

	failed: STRING_32 = {STRING_32} "failed"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "in_progress")
				or else a_value.same_string ({STRING_32} "completed")
				or else a_value.same_string ({STRING_32} "cancelled")
				or else a_value.same_string ({STRING_32} "failed")
		end

end
