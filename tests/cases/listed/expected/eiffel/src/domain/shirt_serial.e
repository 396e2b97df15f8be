note
	description: "Shirt serial."

class
	SHIRT_SERIAL

inherit
	API_VALUES [NATURAL_64]

feature -- Access

	value_1: NATURAL_64 = {NATURAL_64} 1
			-- The value `1'.

	value_18446744073709551615: NATURAL_64 = {NATURAL_64} 18446744073709551615
			-- The value `18446744073709551615'.

	known_values: ARRAY [NATURAL_64]
			-- <Precursor>
		once
			Result := {ARRAY [NATURAL_64]} <<value_1, value_18446744073709551615>>
		end

end
