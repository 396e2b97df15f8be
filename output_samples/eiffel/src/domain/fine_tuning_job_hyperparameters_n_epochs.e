note
	description: "Rounds of training over the complete data."

deferred class
	FINE_TUNING_JOB_HYPERPARAMETERS_N_EPOCHS

inherit
	API_VALUE

end
