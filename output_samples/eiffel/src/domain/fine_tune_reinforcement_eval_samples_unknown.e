note
	description: "A variant of FINE_TUNE_REINFORCEMENT_EVAL_SAMPLES that this client does not know."

class
	FINE_TUNE_REINFORCEMENT_EVAL_SAMPLES_UNKNOWN

inherit
	FINE_TUNE_REINFORCEMENT_EVAL_SAMPLES

	API_UNKNOWN

create
	make

end
