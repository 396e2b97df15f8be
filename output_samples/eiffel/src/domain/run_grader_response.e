note
	description: "Result of trying a grader. Check the flags in `metadata.errors` before trusting `reward`."

class
	RUN_GRADER_RESPONSE

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	reward: REAL_64
			-- The JSON field `reward'.

	metadata: detachable RUN_GRADER_RESPONSE_METADATA
			-- The JSON field `metadata'.

	sub_rewards: detachable STRING_TABLE [JSON_VALUE]
			-- The JSON field `sub_rewards'.

	model_grader_token_usage_per_model: detachable STRING_TABLE [JSON_VALUE]
			-- The JSON field `model_grader_token_usage_per_model'.

feature -- Status report

	has_reward: BOOLEAN
			-- Is `reward' set?

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := has_reward
				and metadata /= Void
				and sub_rewards /= Void
				and model_grader_token_usage_per_model /= Void
		end

feature -- Element change

	set_reward (a_reward: REAL_64)
			-- Set `reward'.
		require
			reward_finite: (create {API_CHECK}).is_finite (a_reward)
		do
			reward := a_reward
			has_reward := True
		ensure
			reward_set: reward = a_reward
			has_reward: has_reward
		end

	unset_reward
			-- Leave `reward' out.
		do
			reward := 0
			has_reward := False
		ensure
			not_has_reward: not has_reward
		end

	set_metadata (a_metadata: detachable RUN_GRADER_RESPONSE_METADATA)
			-- Set `metadata'; Void leaves it out.
		do
			metadata := a_metadata
		ensure
			metadata_set: metadata = a_metadata
		end

	set_sub_rewards (a_sub_rewards: detachable STRING_TABLE [JSON_VALUE])
			-- Set `sub_rewards'; Void leaves it out.
		do
			sub_rewards := a_sub_rewards
		ensure
			sub_rewards_set: sub_rewards = a_sub_rewards
		end

	set_model_grader_token_usage_per_model (a_model_grader_token_usage_per_model: detachable STRING_TABLE [JSON_VALUE])
			-- Set `model_grader_token_usage_per_model'; Void leaves it out.
		do
			model_grader_token_usage_per_model := a_model_grader_token_usage_per_model
		ensure
			model_grader_token_usage_per_model_set: model_grader_token_usage_per_model = a_model_grader_token_usage_per_model
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			reward := a_fields.real_64 ("reward")
			has_reward := a_fields.is_found
			metadata := metadata_codec.field (a_fields, "metadata")
			sub_rewards := sub_rewards_codec.field (a_fields, "sub_rewards")
			model_grader_token_usage_per_model := model_grader_token_usage_per_model_codec.field (a_fields, "model_grader_token_usage_per_model")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_real ("reward", reward, has_reward, False)
			metadata_codec.put (a_fields, "metadata", metadata, False)
			sub_rewards_codec.put (a_fields, "sub_rewards", sub_rewards, False)
			model_grader_token_usage_per_model_codec.put (a_fields, "model_grader_token_usage_per_model", model_grader_token_usage_per_model, False)
		end

feature {NONE} -- Implementation

	metadata_codec: API_MODEL_CODEC [RUN_GRADER_RESPONSE_METADATA]
			-- What reads and writes it.
		once
			create Result
		end

	sub_rewards_codec: API_MAP_CODEC [JSON_VALUE]
			-- What reads and writes it.
		once
			create Result.make (create {API_ANY_CODEC})
		end

	model_grader_token_usage_per_model_codec: API_MAP_CODEC [JSON_VALUE]
			-- What reads and writes it.
		once
			create Result.make (create {API_ANY_CODEC})
		end

end
