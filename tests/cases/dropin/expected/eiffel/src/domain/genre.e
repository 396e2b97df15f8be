note
	description: "Genre."

class
	GENRE

inherit
	API_TEXT_VALUES

feature -- Access

	novel: STRING_32 = {STRING_32} "novel"
			-- The value `"novel"'.

	fr_fr: STRING_32 = {STRING_32} "fr-FR"
			-- The value `"fr-FR"'.

	value_1: STRING_32 = {STRING_32} "1"
			-- The value `"1"'.

	check_completed: STRING_32 = {STRING_32} "check.completed"
			-- The value `"check.completed"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<novel, fr_fr, value_1, check_completed>>
		end

end
