note
	description: "Thing left."

class
	THING_LEFT

inherit
	API_TEXT_VALUES

feature -- Access

	a: STRING_32 = {STRING_32} "a"
			-- The value `"a"'.

	c: STRING_32 = {STRING_32} "c"
			-- The value `"c"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<a, c>>
		end

end
