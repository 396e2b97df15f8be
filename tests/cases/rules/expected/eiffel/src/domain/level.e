note
	description: "How much."

class
	LEVEL

feature -- Access

	low: INTEGER_64 = 1
			-- Not much.

	high: INTEGER_64 = 2
			-- A lot.

feature -- Status report

	is_known (a_value: INTEGER_64): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value = 1
				or else a_value = 2
		end

end
