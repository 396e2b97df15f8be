note
	description: "A connection that reports a job to an outside service."

class
	FINE_TUNING_INTEGRATION

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	type: STRING_32
			-- Connected service, always `wandb` (Weights & Biases).

	wandb: FINE_TUNING_INTEGRATION_WANDB
			-- Target of the report in Weights & Biases.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.required_text (once "type")
			wandb := (create {API_MODEL_CODEC [FINE_TUNING_INTEGRATION_WANDB]}).required_field (a_fields, once "wandb")
		end

end
