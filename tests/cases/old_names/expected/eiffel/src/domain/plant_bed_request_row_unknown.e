note
	description: "A variant of PLANT_BED_REQUEST_ROW that this client does not know."

class
	PLANT_BED_REQUEST_ROW_UNKNOWN

inherit
	PLANT_BED_REQUEST_ROW

	API_UNKNOWN

create
	make

end
