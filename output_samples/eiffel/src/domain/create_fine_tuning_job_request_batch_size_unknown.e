note
	description: "A CREATE_FINE_TUNING_JOB_REQUEST_BATCH_SIZE of a kind that this client does not know."

class
	CREATE_FINE_TUNING_JOB_REQUEST_BATCH_SIZE_UNKNOWN

inherit
	CREATE_FINE_TUNING_JOB_REQUEST_BATCH_SIZE

	API_UNKNOWN

create
	make

end
