note
	description: "Cover."

class
	COVER

inherit
	API_TEXT_VALUES

feature -- Access

	soft: STRING_32 = {STRING_32} "soft"
			-- The value `"soft"'.

	hard: STRING_32 = {STRING_32} "hard"
			-- The value `"hard"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<soft, hard>>
		end

end
