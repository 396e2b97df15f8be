note
	description: "Setting level."

class
	SETTING_LEVEL

inherit
	API_TEXT_VALUES

feature -- Access

	low: STRING_32 = {STRING_32} "low"
			-- The value `"low"'.

	middle: STRING_32 = {STRING_32} "middle"
			-- The value `"middle"'.

	high: STRING_32 = {STRING_32} "high"
			-- The value `"high"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<low, middle, high>>
		end

end
