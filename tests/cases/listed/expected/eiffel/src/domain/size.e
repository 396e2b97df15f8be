note
	description: "Sizes are even."

class
	SIZE

inherit
	API_VALUES [INTEGER_64]

feature -- Access

	value_2: INTEGER_64 = 2
			-- The value `2'.

	value_4: INTEGER_64 = 4
			-- The value `4'.

	value_6: INTEGER_64 = 6
			-- The value `6'.

	known_values: ARRAY [INTEGER_64]
			-- <Precursor>
		once
			Result := {ARRAY [INTEGER_64]} <<value_2, value_4, value_6>>
		end

end
