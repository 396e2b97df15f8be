note
	description: "A BED_SOIL that is a STRING_32."

class
	BED_SOIL_STRING

inherit
	BED_SOIL

	API_TEXT_HOLDER

create
	make

end
