class
	RATES

feature -- Access

	whole: INTEGER_64 = -2
			-- As it should be.

	part: REAL_64 = 2.5
			-- As it should be.

	step: REAL_64 = 2 -- ERROR: `step' has a value of another type
			-- Not a real number.

	count: INTEGER_64 = 2.0 -- ERROR: `count' has a value of another type
			-- Not an integer.

	name: STRING_32 = {STRING_32} "a"
			-- As it should be.

	unit: BOOLEAN = "a" -- ERROR: `unit' has a value of another type
			-- Not a boolean.

end
