note
	description: "Examples per update. Large batches update seldom but steadily."

deferred class
	FINE_TUNE_SUPERVISED_HYPERPARAMETERS_BATCH_SIZE

inherit
	API_VALUE

end
