note
	description: "Colour."

class
	COLOUR

inherit
	API_TEXT_VALUES

feature -- Access

	red: STRING_32 = {STRING_32} "red"
			-- The value `"red"'.

	green: STRING_32 = {STRING_32} "green"
			-- The value `"green"'.

	blue: STRING_32 = {STRING_32} "blue"
			-- The value `"blue"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<red, green, blue>>
		end

end
