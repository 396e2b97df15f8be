note
	description: "Limits step."

class
	LIMITS_STEP

feature -- Access

	value_1: REAL_64 = 1.0

	value_2_5: REAL_64 = 2.5

feature -- Status report

	is_known (a_value: REAL_64): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value = 1.0
				or else a_value = 2.5
		end

end
