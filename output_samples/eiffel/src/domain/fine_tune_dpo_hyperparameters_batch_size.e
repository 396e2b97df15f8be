note
	description: "Preference pairs processed before each weight update."

deferred class
	FINE_TUNE_DPO_HYPERPARAMETERS_BATCH_SIZE

inherit
	API_VALUE

end
