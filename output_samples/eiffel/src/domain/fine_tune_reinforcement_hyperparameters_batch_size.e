note
	description: "Prompts worked on between two weight updates."

deferred class
	FINE_TUNE_REINFORCEMENT_HYPERPARAMETERS_BATCH_SIZE

inherit
	API_VALUE

end
