note
	description: "Where the batch stands. `completed`, `failed`, `expired` and `cancelled` are final."

class
	BATCH_STATUS

feature -- Access

	validating: STRING_32 = {STRING_32} "validating"

	failed: STRING_32 = {STRING_32} "failed"

	in_progress: STRING_32 = {STRING_32} "in_progress"

	finalizing: STRING_32 = {STRING_32} "finalizing"

	completed: STRING_32 = {STRING_32} "completed"

	expired: STRING_32 = {STRING_32} "expired"

	cancelling: STRING_32 = {STRING_32} "cancelling"

	cancelled: STRING_32 = {STRING_32} "cancelled"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "validating")
				or else a_value.same_string ({STRING_32} "failed")
				or else a_value.same_string ({STRING_32} "in_progress")
				or else a_value.same_string ({STRING_32} "finalizing")
				or else a_value.same_string ({STRING_32} "completed")
				or else a_value.same_string ({STRING_32} "expired")
				or else a_value.same_string ({STRING_32} "cancelling")
				or else a_value.same_string ({STRING_32} "cancelled")
		end

end
