note
	description: "A variant of FINE_TUNING_JOB_HYPERPARAMETERS_N_EPOCHS that this client does not know."

class
	FINE_TUNING_JOB_HYPERPARAMETERS_N_EPOCHS_UNKNOWN

inherit
	FINE_TUNING_JOB_HYPERPARAMETERS_N_EPOCHS

	API_UNKNOWN

create
	make

end
