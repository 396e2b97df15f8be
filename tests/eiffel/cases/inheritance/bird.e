class
	BIRD

inherit
	ANIMAL

feature -- Access

	name: STRING_8 = "bird"

	legs: INTEGER = 2 -- ERROR: `legs' is a feature of ANIMAL, and not redefined

	feed (a_amount, a_times: INTEGER) -- ERROR: `feed' has not the signature that it has in ANIMAL
		do
			do_nothing
		end

	is_equal (a_other: BIRD): BOOLEAN -- ERROR: `is_equal' is a feature of ANY, and not redefined
		do
			Result := Precursor (a_other) -- ERROR: `is_equal' redefines nothing
		end

end
