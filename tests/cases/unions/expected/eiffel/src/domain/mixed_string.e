note
	description: "A MIXED that is a STRING_32."

class
	MIXED_STRING

inherit
	MIXED

	API_TEXT_HOLDER

create
	make

end
