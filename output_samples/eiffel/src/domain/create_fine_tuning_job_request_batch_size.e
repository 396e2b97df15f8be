note
	description: "Training examples per weight update."

deferred class
	CREATE_FINE_TUNING_JOB_REQUEST_BATCH_SIZE

inherit
	API_VALUE

end
