note
	description: "State of the store: still indexing, ready (`completed`) or expired."

class
	VECTOR_STORE_OBJECT_STATUS

inherit
	API_TEXT_VALUES

feature -- Access

	expired: STRING_32 = {STRING_32} "expired"
			-- The value `"expired"'.

	in_progress: STRING_32 = {STRING_32} "in_progress"
			-- The value `"in_progress"'.

	completed: STRING_32 = {STRING_32} "completed"
			-- The value `"completed"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<expired, in_progress, completed>>
		end

end
