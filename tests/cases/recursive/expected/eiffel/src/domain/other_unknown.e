note
	description: "A OTHER of a kind that this client does not know."

class
	OTHER_UNKNOWN

inherit
	OTHER

	API_UNKNOWN

create
	make

end
