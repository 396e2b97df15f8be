note
	description: "Channel."

class
	CHANNEL

inherit
	API_TEXT_VALUES

feature -- Access

	email_channel: STRING_32 = {STRING_32} "email"
			-- The value `"email"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<email_channel>>
		end

end
