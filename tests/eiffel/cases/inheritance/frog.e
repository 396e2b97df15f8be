class
	FROG -- ERROR: `legs' is inherited from both ANIMAL and SWIMMER

inherit
	ANIMAL
		redefine
			name, -- the finding stands where it is declared
			tail,
			weight,
			feed
		end

	SWIMMER

feature -- Access

	name: STRING_8 = "frog" -- ERROR: `name' is deferred in ANIMAL: it is effected, not redefined

	tail: INTEGER = 0 -- ERROR: `tail' is frozen in ANIMAL

	weight: INTEGER -- ERROR: `weight' is an attribute of ANIMAL, it must stay one
		do
			Result := 1
		end

	feed (a_amount: INTEGER) -- ERROR: `require' must be `require else'
		require
			is_more: a_amount > 1
		do
			Precursor (a_amount)
		end

end
