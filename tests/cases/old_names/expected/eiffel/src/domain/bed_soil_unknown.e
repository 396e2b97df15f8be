note
	description: "A variant of BED_SOIL that this client does not know."

class
	BED_SOIL_UNKNOWN

inherit
	BED_SOIL

	API_UNKNOWN

create
	make

end
