note
	description: "A NESTED that is a STRING_32."

class
	NESTED_STRING

inherit
	NESTED

	API_TEXT_HOLDER

create
	make

end
