note
	description: "Class."

class
	CLASS_MODEL

inherit
	API_TEXT_VALUES

feature -- Access

	oak: STRING_32 = {STRING_32} "oak"
			-- The value `"oak"'.

	elm: STRING_32 = {STRING_32} "elm"
			-- The value `"elm"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<oak, elm>>
		end

end
