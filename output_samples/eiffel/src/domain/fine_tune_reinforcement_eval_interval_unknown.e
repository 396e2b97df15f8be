note
	description: "A variant of FINE_TUNE_REINFORCEMENT_EVAL_INTERVAL that this client does not know."

class
	FINE_TUNE_REINFORCEMENT_EVAL_INTERVAL_UNKNOWN

inherit
	FINE_TUNE_REINFORCEMENT_EVAL_INTERVAL

	API_UNKNOWN

create
	make

end
