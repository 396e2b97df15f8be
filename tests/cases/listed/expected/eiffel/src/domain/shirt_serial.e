note
	description: "Shirt serial."

class
	SHIRT_SERIAL

feature -- Access

	value_1: NATURAL_64 = {NATURAL_64} 1

	value_18446744073709551615: NATURAL_64 = {NATURAL_64} 18446744073709551615

feature -- Status report

	is_known (a_value: NATURAL_64): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value = {NATURAL_64} 1
				or else a_value = {NATURAL_64} 18446744073709551615
		end

end
