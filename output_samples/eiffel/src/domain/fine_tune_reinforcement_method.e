note
	description: "Training in which a grader scores the answers and the model learns to raise its score."

class
	FINE_TUNE_REINFORCEMENT_METHOD

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_grader: FINE_TUNE_REINFORCEMENT_METHOD_GRADER)
			-- Set what is required.
		do
			grader := a_grader
		ensure
			grader_set: grader = a_grader
		end

feature -- Access

	grader: FINE_TUNE_REINFORCEMENT_METHOD_GRADER
			-- Definition that turns each sampled answer into a reward.

	hyperparameters: detachable FINE_TUNE_REINFORCEMENT_HYPERPARAMETERS
			-- The JSON field `hyperparameters'.

feature -- Element change

	set_grader (a_grader: FINE_TUNE_REINFORCEMENT_METHOD_GRADER)
			-- Set `grader'.
		do
			grader := a_grader
			mark_set ("grader")
		ensure
			grader_set: grader = a_grader
		end

	set_hyperparameters (a_hyperparameters: detachable FINE_TUNE_REINFORCEMENT_HYPERPARAMETERS)
			-- Set `hyperparameters'; Void leaves it out.
		do
			hyperparameters := a_hyperparameters
		ensure
			hyperparameters_set: hyperparameters = a_hyperparameters
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			grader := (create {FINE_TUNE_REINFORCEMENT_METHOD_GRADER_CODEC}).required_field (a_fields, once "grader")
			hyperparameters := (create {API_MODEL_CODEC [FINE_TUNE_REINFORCEMENT_HYPERPARAMETERS]}).field (a_fields, once "hyperparameters")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_value ("grader", grader)
			a_fields.put_value ("hyperparameters", hyperparameters, False)
		end

end
