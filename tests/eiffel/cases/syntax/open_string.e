class
	OPEN_STRING

feature -- Access

	name: STRING_8 = "never closed -- ERROR: a string that does not end

end
