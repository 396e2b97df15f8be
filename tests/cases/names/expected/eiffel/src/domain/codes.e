note
	description: "Codes."

class
	CODES

feature -- Access

	value_1: INTEGER_64 = 1

	minus_1: INTEGER_64 = -1

	value_200: INTEGER_64 = 200

feature -- Status report

	is_known (a_value: INTEGER_64): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value = 1
				or else a_value = -1
				or else a_value = 200
		end

end
