note
	description: "A FINE_TUNE_REINFORCEMENT_METHOD_GRADER of a kind that this client does not know."

class
	FINE_TUNE_REINFORCEMENT_METHOD_GRADER_UNKNOWN

inherit
	FINE_TUNE_REINFORCEMENT_METHOD_GRADER

	API_UNKNOWN

create
	make

end
