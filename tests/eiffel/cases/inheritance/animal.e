deferred class
	ANIMAL

feature -- Access

	name: STRING_8
			-- What it is called.
		deferred
		end

	legs: INTEGER
			-- How many it has.
		do
			Result := 4
		end

	frozen tail: INTEGER = 1

	weight: INTEGER

	feed (a_amount: INTEGER)
			-- Give it something.
		require
			is_some: a_amount > 0
		do
			do_nothing
		end

end
