note
	description: "Training on pairs of preferred and rejected answers (direct preference optimization)."

class
	FINE_TUNE_DPO_METHOD

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	hyperparameters: detachable FINE_TUNE_DPO_HYPERPARAMETERS
			-- The JSON field `hyperparameters'.

feature -- Element change

	set_hyperparameters (a_hyperparameters: detachable FINE_TUNE_DPO_HYPERPARAMETERS)
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
			hyperparameters := (create {API_MODEL_CODEC [FINE_TUNE_DPO_HYPERPARAMETERS]}).field (a_fields, once "hyperparameters")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_value ("hyperparameters", hyperparameters, False)
		end

end
