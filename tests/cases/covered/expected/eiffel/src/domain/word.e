note
	description: "Word."

class
	WORD

inherit
	API_TEXT_VALUES

feature -- Access

	low: STRING_32 = {STRING_32} "low"
			-- The value `"low"'.

	high: STRING_32 = {STRING_32} "high"
			-- The value `"high"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<low, high>>
		end

end
