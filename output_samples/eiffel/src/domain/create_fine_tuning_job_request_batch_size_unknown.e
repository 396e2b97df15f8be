note
	description: "A variant of CREATE_FINE_TUNING_JOB_REQUEST_BATCH_SIZE that this client does not know."

class
	CREATE_FINE_TUNING_JOB_REQUEST_BATCH_SIZE_UNKNOWN

inherit
	CREATE_FINE_TUNING_JOB_REQUEST_BATCH_SIZE

	API_UNKNOWN

create
	make

end
