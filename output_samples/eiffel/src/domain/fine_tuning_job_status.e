note
	description: "Stage of the job. `succeeded`, `failed` and `cancelled` are final."

class
	FINE_TUNING_JOB_STATUS

inherit
	API_TEXT_VALUES

feature -- Access

	validating_files: STRING_32 = {STRING_32} "validating_files"
			-- The value `"validating_files"'.

	queued: STRING_32 = {STRING_32} "queued"
			-- The value `"queued"'.

	running: STRING_32 = {STRING_32} "running"
			-- The value `"running"'.

	succeeded: STRING_32 = {STRING_32} "succeeded"
			-- The value `"succeeded"'.

	failed: STRING_32 = {STRING_32} "failed"
			-- The value `"failed"'.

	cancelled: STRING_32 = {STRING_32} "cancelled"
			-- The value `"cancelled"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<validating_files, queued, running, succeeded, failed, cancelled>>
		end

end
