note
	description: "A variant of VALIDATE_GRADER_REQUEST_GRADER that this client does not know."

class
	VALIDATE_GRADER_REQUEST_GRADER_UNKNOWN

inherit
	VALIDATE_GRADER_REQUEST_GRADER

	API_UNKNOWN

create
	make

end
