note
	description: "The variant of BED_SOIL that holds STRING_32."

class
	BED_SOIL_STRING

inherit
	BED_SOIL

	API_TEXT_HOLDER

create
	make

end
