note
	description: "Mood."

class
	MOOD

inherit
	API_TEXT_VALUES

feature -- Access

	good: STRING_32 = {STRING_32} "good"
			-- The value `"good"'.

	bad: STRING_32 = {STRING_32} "bad"
			-- The value `"bad"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<good, bad>>
		end

end
