note
	description: "Scales the default learning rate; values below 1 learn more cautiously."

deferred class
	CREATE_FINE_TUNING_JOB_LEARNING_RATE_MULTIPLIER

inherit
	API_VALUE

end
