note
	description: "A variant of GRADER_MULTI_GRADERS that this client does not know."

class
	GRADER_MULTI_GRADERS_UNKNOWN

inherit
	GRADER_MULTI_GRADERS

	API_UNKNOWN

create
	make

end
