note
	description: "listVectorStoreFiles filter."

class
	LIST_VECTOR_STORE_FILES_FILTER

inherit
	API_TEXT_VALUES

feature -- Access

	in_progress: STRING_32 = {STRING_32} "in_progress"
			-- The value `"in_progress"'.

	completed: STRING_32 = {STRING_32} "completed"
			-- The value `"completed"'.

	failed: STRING_32 = {STRING_32} "failed"
			-- The value `"failed"'.

	cancelled: STRING_32 = {STRING_32} "cancelled"
			-- The value `"cancelled"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<in_progress, completed, failed, cancelled>>
		end

end
