note
	description: "The variant of PLANT_BED_REQUEST_ROW that holds STRING_32."

class
	PLANT_BED_REQUEST_ROW_STRING

inherit
	PLANT_BED_REQUEST_ROW

	API_TEXT_HOLDER

create
	make

end
