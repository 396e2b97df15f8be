note
	description: "How many times training goes through all prompts."

deferred class
	FINE_TUNE_REINFORCEMENT_HYPERPARAMETERS_N_EPOCHS

inherit
	API_VALUE

end
