note
	description: "Where the batch stands. `completed`, `failed`, `expired` and `cancelled` are final."

class
	BATCH_STATUS

inherit
	API_TEXT_VALUES

feature -- Access

	validating: STRING_32 = {STRING_32} "validating"
			-- The value `"validating"'.

	failed: STRING_32 = {STRING_32} "failed"
			-- The value `"failed"'.

	in_progress: STRING_32 = {STRING_32} "in_progress"
			-- The value `"in_progress"'.

	finalizing: STRING_32 = {STRING_32} "finalizing"
			-- The value `"finalizing"'.

	completed: STRING_32 = {STRING_32} "completed"
			-- The value `"completed"'.

	expired: STRING_32 = {STRING_32} "expired"
			-- The value `"expired"'.

	cancelling: STRING_32 = {STRING_32} "cancelling"
			-- The value `"cancelling"'.

	cancelled: STRING_32 = {STRING_32} "cancelled"
			-- The value `"cancelled"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<validating, failed, in_progress, finalizing, completed, expired, cancelling, cancelled>>
		end

end
