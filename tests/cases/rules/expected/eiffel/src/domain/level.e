note
	description: "How much."

class
	LEVEL

inherit
	API_VALUES [INTEGER_64]

feature -- Access

	low: INTEGER_64 = 1
			-- Not much.

	high: INTEGER_64 = 2
			-- A lot.

	known_values: ARRAY [INTEGER_64]
			-- <Precursor>
		once
			Result := {ARRAY [INTEGER_64]} <<low, high>>
		end

end
