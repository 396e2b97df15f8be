note
	description: "The variant of NESTED that holds STRING_32."

class
	NESTED_STRING

inherit
	NESTED

	API_TEXT_HOLDER

create
	make

end
