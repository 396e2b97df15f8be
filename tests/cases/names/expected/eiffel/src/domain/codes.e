note
	description: "Codes."

class
	CODES

inherit
	API_VALUES [INTEGER_64]

feature -- Access

	value_1: INTEGER_64 = 1
			-- The value `1'.

	minus_1: INTEGER_64 = -1
			-- The value `-1'.

	value_200: INTEGER_64 = 200
			-- The value `200'.

	known_values: ARRAY [INTEGER_64]
			-- <Precursor>
		once
			Result := {ARRAY [INTEGER_64]} <<value_1, minus_1, value_200>>
		end

end
