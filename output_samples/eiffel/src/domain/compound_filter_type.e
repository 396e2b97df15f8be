note
	description: "Whether all conditions must hold (`and`) or any one suffices (`or`)."

class
	COMPOUND_FILTER_TYPE

inherit
	API_TEXT_VALUES

feature -- Access

	and_value: STRING_32 = {STRING_32} "and"
			-- The value `"and"'.

	or_value: STRING_32 = {STRING_32} "or"
			-- The value `"or"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<and_value, or_value>>
		end

end
