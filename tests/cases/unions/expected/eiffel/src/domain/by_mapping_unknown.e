note
	description: "A variant of BY_MAPPING that this client does not know."

class
	BY_MAPPING_UNKNOWN

inherit
	BY_MAPPING

	API_UNKNOWN

create
	make

end
