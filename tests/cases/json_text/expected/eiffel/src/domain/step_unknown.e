note
	description: "A STEP of a kind that this client does not know."

class
	STEP_UNKNOWN

inherit
	STEP

	API_UNKNOWN

create
	make

end
