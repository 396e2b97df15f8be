note
	description: "A variant of ZOO_PART that this client does not know."

class
	ZOO_PART_UNKNOWN

inherit
	ZOO_PART

	API_UNKNOWN

create
	make

end
