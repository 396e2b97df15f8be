note
	description: "A variant of FINE_TUNE_DPO_HYPERPARAMETERS_BATCH_SIZE that this client does not know."

class
	FINE_TUNE_DPO_HYPERPARAMETERS_BATCH_SIZE_UNKNOWN

inherit
	FINE_TUNE_DPO_HYPERPARAMETERS_BATCH_SIZE

	API_UNKNOWN

create
	make

end
