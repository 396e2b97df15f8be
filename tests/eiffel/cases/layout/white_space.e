class
	WHITE_SPACE

feature -- Access

    one: INTEGER = 1 -- ERROR: indented by spaces

	two: INTEGER = 2 -- ERROR: trailing white space 
	  three: INTEGER = 3 -- ERROR: indented by spaces

end
