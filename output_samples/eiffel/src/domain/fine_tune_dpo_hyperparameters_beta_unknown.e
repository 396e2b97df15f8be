note
	description: "A variant of FINE_TUNE_DPO_HYPERPARAMETERS_BETA that this client does not know."

class
	FINE_TUNE_DPO_HYPERPARAMETERS_BETA_UNKNOWN

inherit
	FINE_TUNE_DPO_HYPERPARAMETERS_BETA

	API_UNKNOWN

create
	make

end
