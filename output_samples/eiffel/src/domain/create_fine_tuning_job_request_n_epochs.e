note
	description: "Number of passes over the training data."

deferred class
	CREATE_FINE_TUNING_JOB_REQUEST_N_EPOCHS

inherit
	API_VALUE

end
