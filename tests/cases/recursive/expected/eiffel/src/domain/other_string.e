note
	description: "A OTHER that is a STRING_32."

class
	OTHER_STRING

inherit
	OTHER

	API_TEXT_HOLDER

create
	make

end
