note
	description: "A CREATE_FINE_TUNING_JOB_REQUEST_N_EPOCHS of a kind that this client does not know."

class
	CREATE_FINE_TUNING_JOB_REQUEST_N_EPOCHS_UNKNOWN

inherit
	CREATE_FINE_TUNING_JOB_REQUEST_N_EPOCHS

	API_UNKNOWN

create
	make

end
