note
	description: "Level."

class
	LEVEL

feature -- Access

	low: INTEGER_64 = 10

	very_high: INTEGER_64 = 20

feature -- Status report

	is_known (a_value: INTEGER_64): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value = 10
				or else a_value = 20
		end

end
