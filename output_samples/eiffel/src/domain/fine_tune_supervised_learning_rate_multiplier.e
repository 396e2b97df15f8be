note
	description: "Factor on the standard learning rate; a small one counters overfitting."

deferred class
	FINE_TUNE_SUPERVISED_LEARNING_RATE_MULTIPLIER

inherit
	API_VALUE

end
