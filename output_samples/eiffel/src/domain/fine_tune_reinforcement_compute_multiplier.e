note
	description: "[
		Factor on the computing effort for trying out alternative answers. Must be above 0.00001 and at
		most 10.
	]"

deferred class
	FINE_TUNE_REINFORCEMENT_COMPUTE_MULTIPLIER

inherit
	API_VALUE

end
