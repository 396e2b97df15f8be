note
	description: "Step."

class
	STEP

inherit
	API_VALUES [INTEGER_64]

feature -- Access

	value_1: INTEGER_64 = 1
			-- The value `1'.

	value_2: INTEGER_64 = 2
			-- The value `2'.

	known_values: ARRAY [INTEGER_64]
			-- <Precursor>
		once
			Result := {ARRAY [INTEGER_64]} <<value_1, value_2>>
		end

end
