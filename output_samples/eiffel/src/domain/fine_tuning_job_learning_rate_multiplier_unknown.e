note
	description: "A variant of FINE_TUNING_JOB_LEARNING_RATE_MULTIPLIER that this client does not know."

class
	FINE_TUNING_JOB_LEARNING_RATE_MULTIPLIER_UNKNOWN

inherit
	FINE_TUNING_JOB_LEARNING_RATE_MULTIPLIER

	API_UNKNOWN

create
	make

end
