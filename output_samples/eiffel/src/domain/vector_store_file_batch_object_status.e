note
	description: "Progress of the batch as a whole."

class
	VECTOR_STORE_FILE_BATCH_OBJECT_STATUS

inherit
	API_TEXT_VALUES

feature -- Access

	in_progress: STRING_32 = {STRING_32} "in_progress"
			-- The value `"in_progress"'.

	completed: STRING_32 = {STRING_32} "completed"
			-- The value `"completed"'.

	cancelled: STRING_32 = {STRING_32} "cancelled"
			-- The value `"cancelled"'.

	failed: STRING_32 = {STRING_32} "failed"
			-- The value `"failed"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<in_progress, completed, cancelled, failed>>
		end

end
