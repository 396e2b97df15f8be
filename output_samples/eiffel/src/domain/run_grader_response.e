note
	description: "Result of trying a grader. Check the flags in `metadata.errors` before trusting `reward`."

class
	RUN_GRADER_RESPONSE

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	reward: REAL_64
			-- The JSON field `reward'.

	metadata: RUN_GRADER_RESPONSE_METADATA
			-- The JSON field `metadata'.

	sub_rewards: STRING_TABLE [JSON_VALUE]
			-- The JSON field `sub_rewards'.

	model_grader_token_usage_per_model: STRING_TABLE [JSON_VALUE]
			-- The JSON field `model_grader_token_usage_per_model'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			reward := a_fields.required_real_64 (once "reward")
			metadata := (create {API_MODEL_CODEC [RUN_GRADER_RESPONSE_METADATA]}).required_field (a_fields, once "metadata")
			sub_rewards := (create {API_MAP_CODEC [JSON_VALUE]}.make (create {API_ANY_CODEC})).required_field (a_fields, once "sub_rewards")
			model_grader_token_usage_per_model := (create {API_MAP_CODEC [JSON_VALUE]}.make (create {API_ANY_CODEC})).required_field (a_fields, once "model_grader_token_usage_per_model")
		end

end
