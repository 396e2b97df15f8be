note
	description: "Species."

class
	SPECIES

inherit
	API_TEXT_VALUES

feature -- Access

	cat: STRING_32 = {STRING_32} "c"
			-- The value `"c"'.

	dog: STRING_32 = {STRING_32} "d"
			-- The value `"d"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<cat, dog>>
		end

end
