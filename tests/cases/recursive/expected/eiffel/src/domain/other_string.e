note
	description: "The variant of OTHER that holds STRING_32."

class
	OTHER_STRING

inherit
	OTHER

	API_TEXT_HOLDER

create
	make

end
