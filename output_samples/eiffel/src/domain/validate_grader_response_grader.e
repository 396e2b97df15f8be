note
	description: "Definition that passed the check."

deferred class
	VALIDATE_GRADER_RESPONSE_GRADER

inherit
	API_VALUE

end
