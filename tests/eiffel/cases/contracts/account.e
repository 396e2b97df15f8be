class
	ACCOUNT

feature -- Access

	balance: INTEGER

	limit: INTEGER

feature -- Element change

	deposit (a_amount: INTEGER)
			-- Add `a_amount'.
		require
			a_amount > 0 -- ERROR: an assertion without a tag
			is_open: is_open -- ERROR: `is_open' is not for all who call `deposit'
		local
			l_old: INTEGER
		do
			l_old := balance
			balance := l_old + a_amount
		ensure
			is_more: balance > l_old -- ERROR: `l_old' is not known here
		end

feature {NONE} -- Status report

	is_open: BOOLEAN

invariant
	is_positive: balance >= 0 -- ERROR: an invariant compares a number with a literal
	is_below: balance <= limit

end
