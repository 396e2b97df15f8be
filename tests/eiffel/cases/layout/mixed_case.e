class
	Mixed_Case -- ERROR: Mixed_Case is not in upper case

feature -- Access

	text: String_8 = "" -- ERROR: String_8 is not in upper case

end
