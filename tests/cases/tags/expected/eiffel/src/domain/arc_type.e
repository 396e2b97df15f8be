note
	description: "Arc type."

class
	ARC_TYPE

inherit
	API_VALUES [INTEGER_64]

feature -- Access

	value_2: INTEGER_64 = 2
			-- The value `2'.

	value_3: INTEGER_64 = 3
			-- The value `3'.

	known_values: ARRAY [INTEGER_64]
			-- <Precursor>
		once
			Result := {ARRAY [INTEGER_64]} <<value_2, value_3>>
		end

end
