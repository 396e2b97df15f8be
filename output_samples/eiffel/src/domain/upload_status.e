note
	description: "State of the upload. Parts are accepted only while it is `pending`."

class
	UPLOAD_STATUS

inherit
	API_TEXT_VALUES

feature -- Access

	pending: STRING_32 = {STRING_32} "pending"
			-- The value `"pending"'.

	completed: STRING_32 = {STRING_32} "completed"
			-- The value `"completed"'.

	cancelled: STRING_32 = {STRING_32} "cancelled"
			-- The value `"cancelled"'.

	expired: STRING_32 = {STRING_32} "expired"
			-- The value `"expired"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<pending, completed, cancelled, expired>>
		end

end
