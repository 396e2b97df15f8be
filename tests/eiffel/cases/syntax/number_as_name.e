class
	NUMBER_AS_NAME

feature -- Access

	2nd: INTEGER -- ERROR: a number that is none

end
