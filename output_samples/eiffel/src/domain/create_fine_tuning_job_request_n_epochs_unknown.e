note
	description: "A variant of CREATE_FINE_TUNING_JOB_REQUEST_N_EPOCHS that this client does not know."

class
	CREATE_FINE_TUNING_JOB_REQUEST_N_EPOCHS_UNKNOWN

inherit
	CREATE_FINE_TUNING_JOB_REQUEST_N_EPOCHS

	API_UNKNOWN

create
	make

end
