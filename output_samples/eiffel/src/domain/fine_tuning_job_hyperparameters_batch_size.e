note
	description: "Examples that are averaged into one weight update."

deferred class
	FINE_TUNING_JOB_HYPERPARAMETERS_BATCH_SIZE

inherit
	API_VALUE

end
