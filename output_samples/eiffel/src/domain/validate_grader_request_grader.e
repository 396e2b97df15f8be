note
	description: "Definition to check."

deferred class
	VALIDATE_GRADER_REQUEST_GRADER

inherit
	API_VALUE

end
