note
	description: "listFilesInVectorStoreBatch filter."

class
	LIST_FILES_IN_VECTOR_STORE_BATCH_FILTER

feature -- Access

	in_progress: STRING_32 = {STRING_32} "in_progress"

	completed: STRING_32 = {STRING_32} "completed"

	failed: STRING_32 = {STRING_32} "failed"

	cancelled: STRING_32 = {STRING_32} "cancelled"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "in_progress")
				or else a_value.same_string ({STRING_32} "completed")
				or else a_value.same_string ({STRING_32} "failed")
				or else a_value.same_string ({STRING_32} "cancelled")
		end

end
