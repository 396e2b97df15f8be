note
	description: "A variant of VALIDATE_GRADER_RESPONSE_GRADER that this client does not know."

class
	VALIDATE_GRADER_RESPONSE_GRADER_UNKNOWN

inherit
	VALIDATE_GRADER_RESPONSE_GRADER

	API_UNKNOWN

create
	make

end
