class
	LONG_CHARACTER

feature -- Access

	letter: CHARACTER_8 = 'ab' -- ERROR: a character that is none

end
