note
	description: "Stage of the job. `succeeded`, `failed` and `cancelled` are final."

class
	FINE_TUNING_JOB_STATUS

feature -- Access

	validating_files: STRING_32 = {STRING_32} "validating_files"

	queued: STRING_32 = {STRING_32} "queued"

	running: STRING_32 = {STRING_32} "running"

	succeeded: STRING_32 = {STRING_32} "succeeded"

	failed: STRING_32 = {STRING_32} "failed"

	cancelled: STRING_32 = {STRING_32} "cancelled"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "validating_files")
				or else a_value.same_string ({STRING_32} "queued")
				or else a_value.same_string ({STRING_32} "running")
				or else a_value.same_string ({STRING_32} "succeeded")
				or else a_value.same_string ({STRING_32} "failed")
				or else a_value.same_string ({STRING_32} "cancelled")
		end

end
