note
	description: "Tag."

class
	TAG

inherit
	API_TEXT_VALUES

feature -- Access

	small: STRING_32 = {STRING_32} "small"
			-- The value `"small"'.

	large: STRING_32 = {STRING_32} "large"
			-- The value `"large"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<small, large>>
		end

end
