note
	description: "State of the upload. Parts are accepted only while it is `pending`."

class
	UPLOAD_STATUS

feature -- Access

	pending: STRING_32 = {STRING_32} "pending"

	completed: STRING_32 = {STRING_32} "completed"

	cancelled: STRING_32 = {STRING_32} "cancelled"

	expired: STRING_32 = {STRING_32} "expired"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "pending")
				or else a_value.same_string ({STRING_32} "completed")
				or else a_value.same_string ({STRING_32} "cancelled")
				or else a_value.same_string ({STRING_32} "expired")
		end

end
