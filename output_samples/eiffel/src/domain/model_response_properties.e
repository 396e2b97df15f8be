note
	description: "Sampling, caching and bookkeeping settings common to all requests for a model reply."

class
	MODEL_RESPONSE_PROPERTIES

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	metadata: detachable STRING_TABLE [STRING_32]
			-- The JSON field `metadata'.

	top_logprobs: INTEGER_64
			-- Number of likely alternatives to report for every token, from 0 to 20.

	temperature: REAL_64
			-- Randomness of sampling from 0 to 2, where low values give focused and high values varied text.
			-- Change this or `top_p`, not both.

	top_p: REAL_64
			-- Limits sampling to the likeliest tokens that together reach this share of probability. Change
			-- this or `temperature`, not both.

	user: detachable STRING_32
			-- Older identifier of the end user; `safety_identifier` and `prompt_cache_key` replace it.
			-- Deprecated.

	safety_identifier: detachable STRING_32
			-- Stable identifier of the end user for spotting misuse, best sent as a hash so that it reveals
			-- no personal data.

	prompt_cache_key: detachable STRING_32
			-- Groups similar requests, so that they hit the same prompt cache more often.

	prompt_cache_retention: detachable STRING_32
			-- Longest time that cached prompts are kept: in memory only for a short while, or up to 24 hours.
			-- Use `prompt_cache_options` instead. Known values:
			-- {MODEL_RESPONSE_PROPERTIES_PROMPT_CACHE_RETENTION}. Deprecated.

feature -- Status report

	has_top_logprobs: BOOLEAN
			-- Is `top_logprobs' set?

	has_temperature: BOOLEAN
			-- Is `temperature' set?

	has_top_p: BOOLEAN
			-- Is `top_p' set?

	is_metadata_null: BOOLEAN
			-- Is `metadata' null, rather than not set?

	is_top_logprobs_null: BOOLEAN
			-- Is `top_logprobs' null, rather than not set?

	is_temperature_null: BOOLEAN
			-- Is `temperature' null, rather than not set?

	is_top_p_null: BOOLEAN
			-- Is `top_p' null, rather than not set?

	is_safety_identifier_null: BOOLEAN
			-- Is `safety_identifier' null, rather than not set?

	is_prompt_cache_key_null: BOOLEAN
			-- Is `prompt_cache_key' null, rather than not set?

	is_prompt_cache_retention_null: BOOLEAN
			-- Is `prompt_cache_retention' null, rather than not set?

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			is_metadata_null := a_fields.is_null (once "metadata")
			metadata := (create {API_MAP_CODEC [STRING_32]}.make (create {API_TEXT_CODEC})).field (a_fields, once "metadata")
			is_top_logprobs_null := a_fields.is_null (once "top_logprobs")
			top_logprobs := a_fields.integer_64 (once "top_logprobs")
			has_top_logprobs := a_fields.is_integer_64 (once "top_logprobs")
			is_temperature_null := a_fields.is_null (once "temperature")
			temperature := a_fields.real_64 (once "temperature")
			has_temperature := a_fields.is_real_64 (once "temperature")
			is_top_p_null := a_fields.is_null (once "top_p")
			top_p := a_fields.real_64 (once "top_p")
			has_top_p := a_fields.is_real_64 (once "top_p")
			user := a_fields.text (once "user")
			is_safety_identifier_null := a_fields.is_null (once "safety_identifier")
			safety_identifier := a_fields.text (once "safety_identifier")
			is_prompt_cache_key_null := a_fields.is_null (once "prompt_cache_key")
			prompt_cache_key := a_fields.text (once "prompt_cache_key")
			is_prompt_cache_retention_null := a_fields.is_null (once "prompt_cache_retention")
			prompt_cache_retention := a_fields.text (once "prompt_cache_retention")
		end

invariant
	metadata_null: is_metadata_null implies metadata = Void
	top_logprobs_null: is_top_logprobs_null implies not has_top_logprobs
	temperature_null: is_temperature_null implies not has_temperature
	top_p_null: is_top_p_null implies not has_top_p
	safety_identifier_null: is_safety_identifier_null implies safety_identifier = Void
	prompt_cache_key_null: is_prompt_cache_key_null implies prompt_cache_key = Void
	prompt_cache_retention_null: is_prompt_cache_retention_null implies prompt_cache_retention = Void

end
