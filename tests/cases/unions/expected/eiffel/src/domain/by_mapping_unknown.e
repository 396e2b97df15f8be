note
	description: "A BY_MAPPING of a kind that this client does not know."

class
	BY_MAPPING_UNKNOWN

inherit
	BY_MAPPING

	API_UNKNOWN

create
	make

end
