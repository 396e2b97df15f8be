note
	description: "Level."

class
	LEVEL

inherit
	API_VALUES [INTEGER_64]

feature -- Access

	low: INTEGER_64 = 10
			-- The value `10'.

	very_high: INTEGER_64 = 20
			-- The value `20'.

	known_values: ARRAY [INTEGER_64]
			-- <Precursor>
		once
			Result := {ARRAY [INTEGER_64]} <<low, very_high>>
		end

end
