note
	description: "A variant of STEP that this client does not know."

class
	STEP_UNKNOWN

inherit
	STEP

	API_UNKNOWN

create
	make

end
