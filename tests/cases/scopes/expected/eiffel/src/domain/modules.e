note
	description: "MODULES."

class
	MODULES

inherit
	API_TEXT_VALUES

feature -- Access

	a: STRING_32 = {STRING_32} "a"
			-- The value `"a"'.

	b: STRING_32 = {STRING_32} "b"
			-- The value `"b"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<a, b>>
		end

end
