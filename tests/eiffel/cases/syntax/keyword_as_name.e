class
	KEYWORD_AS_NAME

feature -- Access

	from: INTEGER -- ERROR: 'from' is unexpected

end
