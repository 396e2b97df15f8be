note
	description: "Limits step."

class
	LIMITS_STEP

inherit
	API_VALUES [REAL_64]

feature -- Access

	value_1: REAL_64 = 1.0
			-- The value `1'.

	value_2_5: REAL_64 = 2.5
			-- The value `2.5'.

	known_values: ARRAY [REAL_64]
			-- <Precursor>
		once
			Result := {ARRAY [REAL_64]} <<value_1, value_2_5>>
		end

end
