note
	description: "Training steps from one evaluation to the next."

deferred class
	FINE_TUNE_REINFORCEMENT_EVAL_INTERVAL

inherit
	API_VALUE

end
