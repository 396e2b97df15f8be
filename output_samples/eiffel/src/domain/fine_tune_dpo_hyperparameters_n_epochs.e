note
	description: "How many times training goes through all preference pairs."

deferred class
	FINE_TUNE_DPO_HYPERPARAMETERS_N_EPOCHS

inherit
	API_VALUE

end
