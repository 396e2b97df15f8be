note
	description: "Factor by which the learning rate is scaled."

deferred class
	FINE_TUNING_JOB_LEARNING_RATE_MULTIPLIER

inherit
	API_VALUE

end
