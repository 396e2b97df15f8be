note
	description: "plantBed request row."

deferred class
	PLANT_BED_REQUEST_ROW

inherit
	API_VALUE

end
