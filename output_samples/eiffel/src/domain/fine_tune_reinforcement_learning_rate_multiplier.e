note
	description: "Factor on the usual learning rate; lower it if training is unstable."

deferred class
	FINE_TUNE_REINFORCEMENT_LEARNING_RATE_MULTIPLIER

inherit
	API_VALUE

end
