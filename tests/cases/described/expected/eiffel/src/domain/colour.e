note
	description: "Of the label."

class
	COLOUR

inherit
	API_TEXT_VALUES

feature -- Access

	red: STRING_32 = {STRING_32} "r"
			-- Seen from afar.

	green: STRING_32 = {STRING_32} "g"
			-- For gardens.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<red, green>>
		end

end
