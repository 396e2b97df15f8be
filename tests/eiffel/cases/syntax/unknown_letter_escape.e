class
	UNKNOWN_LETTER_ESCAPE

feature -- Access

	name: STRING_8 = "%zero" -- ERROR: %z is no special character

end
