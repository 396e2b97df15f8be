note
	description: "How many samples to draw for evaluation at each training step."

deferred class
	FINE_TUNE_REINFORCEMENT_EVAL_SAMPLES

inherit
	API_VALUE

end
