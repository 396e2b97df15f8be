note
	description: "A PLANT_BED_REQUEST_ROW of a kind that this client does not know."

class
	PLANT_BED_REQUEST_ROW_UNKNOWN

inherit
	PLANT_BED_REQUEST_ROW

	API_UNKNOWN

create
	make

end
