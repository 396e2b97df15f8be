note
	description: "A RUN_GRADER_REQUEST_GRADER of a kind that this client does not know."

class
	RUN_GRADER_REQUEST_GRADER_UNKNOWN

inherit
	RUN_GRADER_REQUEST_GRADER

	API_UNKNOWN

create
	make

end
