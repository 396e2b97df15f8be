note
	description: "Shirt bright."

class
	SHIRT_BRIGHT

inherit
	API_TEXT_VALUES

feature -- Access

	red: STRING_32 = {STRING_32} "red"
			-- The value `"red"'.

	green: STRING_32 = {STRING_32} "green"
			-- The value `"green"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<red, green>>
		end

end
