note
	description: "A variant of OTHER that this client does not know."

class
	OTHER_UNKNOWN

inherit
	OTHER

	API_UNKNOWN

create
	make

end
