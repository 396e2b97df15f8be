note
	description: "Factor applied to the default learning rate."

deferred class
	FINE_TUNE_DPO_LEARNING_RATE_MULTIPLIER

inherit
	API_VALUE

end
