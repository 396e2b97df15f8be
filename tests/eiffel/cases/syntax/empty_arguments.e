class
	EMPTY_ARGUMENTS

feature -- Basic operations

	run () -- ERROR: ')' is unexpected
		do
		end

end
