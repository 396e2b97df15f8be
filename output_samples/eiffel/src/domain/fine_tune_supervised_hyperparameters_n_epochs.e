note
	description: "How many times training goes through all examples."

deferred class
	FINE_TUNE_SUPERVISED_HYPERPARAMETERS_N_EPOCHS

inherit
	API_VALUE

end
