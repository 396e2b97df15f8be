note
	description: "State of the store: still indexing, ready (`completed`) or expired."

class
	VECTOR_STORE_OBJECT_STATUS

feature -- Access

	expired: STRING_32 = {STRING_32} "expired"

	in_progress: STRING_32 = {STRING_32} "in_progress"

	completed: STRING_32 = {STRING_32} "completed"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "expired")
				or else a_value.same_string ({STRING_32} "in_progress")
				or else a_value.same_string ({STRING_32} "completed")
		end

end
