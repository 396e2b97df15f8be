note
	description: "A variant of FINE_TUNE_REINFORCEMENT_METHOD_GRADER that this client does not know."

class
	FINE_TUNE_REINFORCEMENT_METHOD_GRADER_UNKNOWN

inherit
	FINE_TUNE_REINFORCEMENT_METHOD_GRADER

	API_UNKNOWN

create
	make

end
