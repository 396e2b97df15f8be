class
	UNKNOWN_ESCAPE

feature -- Access

	good: STRING_8 = "%N%T%"%%%/123/%/0x1F/%'"

	name: STRING_8 = "100% sure" -- ERROR: a string that does not end

end
