note
	description: "Definition that turns each sampled answer into a reward."

deferred class
	FINE_TUNE_REINFORCEMENT_METHOD_GRADER

inherit
	API_VALUE

end
