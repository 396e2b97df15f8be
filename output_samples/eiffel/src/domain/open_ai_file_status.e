note
	description: "Former processing state of the file; do not rely on it."

class
	OPEN_AI_FILE_STATUS

feature -- Access

	uploaded: STRING_32 = {STRING_32} "uploaded"

	processed: STRING_32 = {STRING_32} "processed"

	error: STRING_32 = {STRING_32} "error"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "uploaded")
				or else a_value.same_string ({STRING_32} "processed")
				or else a_value.same_string ({STRING_32} "error")
		end

end
