note
	description: "Definition of the grader to try."

deferred class
	RUN_GRADER_REQUEST_GRADER

inherit
	API_VALUE

end
