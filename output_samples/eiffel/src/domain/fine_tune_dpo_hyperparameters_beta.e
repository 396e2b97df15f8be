note
	description: "[
		How firmly training holds on to the base model. Higher values, up to 2, keep the new model closer to
		it.
	]"

deferred class
	FINE_TUNE_DPO_HYPERPARAMETERS_BETA

inherit
	API_VALUE

end
