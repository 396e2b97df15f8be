note
	description: "Shirt serial."

class
	SHIRT_SERIAL

feature -- Access

	value_1: INTEGER_64 = 1

	value_18446744073709551615: INTEGER_64 = 9223372036854775807

feature -- Status report

	is_known (a_value: INTEGER_64): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value = 1
				or else a_value = 9223372036854775807
		end

end
