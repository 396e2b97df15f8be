note
	description: "Word."

class
	WORD

inherit
	API_TEXT_VALUES

feature -- Access

	yes: STRING_32 = {STRING_32} "yes"
			-- The value `"yes"'.

	never: STRING_32 = {STRING_32} "no"
			-- The value `"no"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<yes, never>>
		end

end
