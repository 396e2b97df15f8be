note
	description: "CreateFineTuningJobRequest integration."

class
	CREATE_FINE_TUNING_JOB_REQUEST_INTEGRATION

inherit
	API_MODEL
		redefine
			make
		end

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			type := {STRING_32} "wandb"
		end

	make_with (a_wandb: CREATE_FINE_TUNING_JOB_REQUEST_INTEGRATION_WANDB)
			-- Set what is required.
		do
			make
			wandb := a_wandb
		ensure
			wandb_set: wandb = a_wandb
		end

feature -- Access

	type: STRING_32
			-- Which service to connect. Weights & Biases (`wandb`) is the only one.

	wandb: CREATE_FINE_TUNING_JOB_REQUEST_INTEGRATION_WANDB
			-- Where in Weights & Biases the run is recorded.

feature -- Element change

	set_wandb (a_wandb: CREATE_FINE_TUNING_JOB_REQUEST_INTEGRATION_WANDB)
			-- Set `wandb'.
		do
			wandb := a_wandb
			mark_set ("wandb")
		ensure
			wandb_set: wandb = a_wandb
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.required_text (once "type")
			wandb := (create {API_MODEL_CODEC [CREATE_FINE_TUNING_JOB_REQUEST_INTEGRATION_WANDB]}).required_field (a_fields, once "wandb")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("type", type)
			a_fields.put_required_value ("wandb", wandb)
		end

end
