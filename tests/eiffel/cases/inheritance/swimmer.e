class
	SWIMMER

feature -- Access

	legs: INTEGER = 0

end
