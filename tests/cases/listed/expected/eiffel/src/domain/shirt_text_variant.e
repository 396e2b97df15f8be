note
	description: "Shirt text variant."

class
	SHIRT_TEXT_VARIANT

inherit
	API_TEXT_VALUES

feature -- Access

	aa: STRING_32 = {STRING_32} "aa"
			-- The value `"aa"'.

	bb: STRING_32 = {STRING_32} "bb"
			-- The value `"bb"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<aa, bb>>
		end

end
