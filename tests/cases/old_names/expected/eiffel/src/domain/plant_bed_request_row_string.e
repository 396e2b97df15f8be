note
	description: "A PLANT_BED_REQUEST_ROW that is a STRING_32."

class
	PLANT_BED_REQUEST_ROW_STRING

inherit
	PLANT_BED_REQUEST_ROW

	API_TEXT_HOLDER

create
	make

end
