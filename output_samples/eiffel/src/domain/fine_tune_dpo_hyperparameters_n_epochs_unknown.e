note
	description: "A variant of FINE_TUNE_DPO_HYPERPARAMETERS_N_EPOCHS that this client does not know."

class
	FINE_TUNE_DPO_HYPERPARAMETERS_N_EPOCHS_UNKNOWN

inherit
	FINE_TUNE_DPO_HYPERPARAMETERS_N_EPOCHS

	API_UNKNOWN

create
	make

end
