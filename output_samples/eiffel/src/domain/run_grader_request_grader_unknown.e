note
	description: "A variant of RUN_GRADER_REQUEST_GRADER that this client does not know."

class
	RUN_GRADER_REQUEST_GRADER_UNKNOWN

inherit
	RUN_GRADER_REQUEST_GRADER

	API_UNKNOWN

create
	make

end
