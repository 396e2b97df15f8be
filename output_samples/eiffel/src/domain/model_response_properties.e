note
	description: "Sampling, caching and bookkeeping settings common to all requests for a model reply."

class
	MODEL_RESPONSE_PROPERTIES

inherit
	API_MODEL

create
	make,
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

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := True
		end

feature -- Element change

	set_metadata (a_metadata: detachable STRING_TABLE [STRING_32])
			-- Set `metadata'; Void leaves it out.
		do
			metadata := a_metadata
			is_metadata_null := False
		ensure
			metadata_set: metadata = a_metadata
		end

	set_metadata_null
			-- Have null for `metadata'.
		do
			metadata := Void
			is_metadata_null := True
		ensure
			is_metadata_null: is_metadata_null
		end

	set_top_logprobs (a_top_logprobs: INTEGER_64)
			-- Set `top_logprobs'.
		require
			top_logprobs_at_least: a_top_logprobs >= 0
			top_logprobs_at_most: a_top_logprobs <= 20
		do
			top_logprobs := a_top_logprobs
			has_top_logprobs := True
			is_top_logprobs_null := False
		ensure
			top_logprobs_set: top_logprobs = a_top_logprobs
			has_top_logprobs: has_top_logprobs
		end

	unset_top_logprobs
			-- Leave `top_logprobs' out.
		do
			top_logprobs := 0
			has_top_logprobs := False
			is_top_logprobs_null := False
		ensure
			not_has_top_logprobs: not has_top_logprobs
		end

	set_top_logprobs_null
			-- Have null for `top_logprobs'.
		do
			unset_top_logprobs
			is_top_logprobs_null := True
		ensure
			is_top_logprobs_null: is_top_logprobs_null
		end

	set_temperature (a_temperature: REAL_64)
			-- Set `temperature'.
		require
			temperature_finite: (create {API_CHECK}).is_finite (a_temperature)
			temperature_at_least: a_temperature >= 0.0
			temperature_at_most: a_temperature <= 2.0
		do
			temperature := a_temperature
			has_temperature := True
			is_temperature_null := False
		ensure
			temperature_set: temperature = a_temperature
			has_temperature: has_temperature
		end

	unset_temperature
			-- Leave `temperature' out.
		do
			temperature := 0
			has_temperature := False
			is_temperature_null := False
		ensure
			not_has_temperature: not has_temperature
		end

	set_temperature_null
			-- Have null for `temperature'.
		do
			unset_temperature
			is_temperature_null := True
		ensure
			is_temperature_null: is_temperature_null
		end

	set_top_p (a_top_p: REAL_64)
			-- Set `top_p'.
		require
			top_p_finite: (create {API_CHECK}).is_finite (a_top_p)
			top_p_at_least: a_top_p >= 0.0
			top_p_at_most: a_top_p <= 1.0
		do
			top_p := a_top_p
			has_top_p := True
			is_top_p_null := False
		ensure
			top_p_set: top_p = a_top_p
			has_top_p: has_top_p
		end

	unset_top_p
			-- Leave `top_p' out.
		do
			top_p := 0
			has_top_p := False
			is_top_p_null := False
		ensure
			not_has_top_p: not has_top_p
		end

	set_top_p_null
			-- Have null for `top_p'.
		do
			unset_top_p
			is_top_p_null := True
		ensure
			is_top_p_null: is_top_p_null
		end

	set_user (a_user: detachable READABLE_STRING_GENERAL)
			-- Set `user'; Void leaves it out.
		do
			if a_user /= Void then
				create user.make_from_string_general (a_user)
			else
				user := Void
			end
		ensure
			user_set: (user = Void) = (a_user = Void)
			same_text: attached user as l_text and then a_user /= Void implies l_text.same_string_general (a_user)
		end

	set_safety_identifier (a_safety_identifier: detachable READABLE_STRING_GENERAL)
			-- Set `safety_identifier'; Void leaves it out.
		require
			safety_identifier_not_longer: a_safety_identifier /= Void implies a_safety_identifier.count <= 64
		do
			if a_safety_identifier /= Void then
				create safety_identifier.make_from_string_general (a_safety_identifier)
			else
				safety_identifier := Void
			end
			is_safety_identifier_null := False
		ensure
			safety_identifier_set: (safety_identifier = Void) = (a_safety_identifier = Void)
			same_text: attached safety_identifier as l_text and then a_safety_identifier /= Void implies l_text.same_string_general (a_safety_identifier)
		end

	set_safety_identifier_null
			-- Have null for `safety_identifier'.
		do
			safety_identifier := Void
			is_safety_identifier_null := True
		ensure
			is_safety_identifier_null: is_safety_identifier_null
		end

	set_prompt_cache_key (a_prompt_cache_key: detachable READABLE_STRING_GENERAL)
			-- Set `prompt_cache_key'; Void leaves it out.
		do
			if a_prompt_cache_key /= Void then
				create prompt_cache_key.make_from_string_general (a_prompt_cache_key)
			else
				prompt_cache_key := Void
			end
			is_prompt_cache_key_null := False
		ensure
			prompt_cache_key_set: (prompt_cache_key = Void) = (a_prompt_cache_key = Void)
			same_text: attached prompt_cache_key as l_text and then a_prompt_cache_key /= Void implies l_text.same_string_general (a_prompt_cache_key)
		end

	set_prompt_cache_key_null
			-- Have null for `prompt_cache_key'.
		do
			prompt_cache_key := Void
			is_prompt_cache_key_null := True
		ensure
			is_prompt_cache_key_null: is_prompt_cache_key_null
		end

	set_prompt_cache_retention (a_prompt_cache_retention: detachable READABLE_STRING_GENERAL)
			-- Set `prompt_cache_retention'; Void leaves it out.
		do
			if a_prompt_cache_retention /= Void then
				create prompt_cache_retention.make_from_string_general (a_prompt_cache_retention)
			else
				prompt_cache_retention := Void
			end
			is_prompt_cache_retention_null := False
		ensure
			prompt_cache_retention_set: (prompt_cache_retention = Void) = (a_prompt_cache_retention = Void)
			same_text: attached prompt_cache_retention as l_text and then a_prompt_cache_retention /= Void implies l_text.same_string_general (a_prompt_cache_retention)
		end

	set_prompt_cache_retention_null
			-- Have null for `prompt_cache_retention'.
		do
			prompt_cache_retention := Void
			is_prompt_cache_retention_null := True
		ensure
			is_prompt_cache_retention_null: is_prompt_cache_retention_null
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			is_metadata_null := a_fields.is_null ("metadata")
			metadata := metadata_codec.field (a_fields, "metadata")
			is_top_logprobs_null := a_fields.is_null ("top_logprobs")
			top_logprobs := a_fields.integer_64 ("top_logprobs")
			has_top_logprobs := a_fields.is_found
			is_temperature_null := a_fields.is_null ("temperature")
			temperature := a_fields.real_64 ("temperature")
			has_temperature := a_fields.is_found
			is_top_p_null := a_fields.is_null ("top_p")
			top_p := a_fields.real_64 ("top_p")
			has_top_p := a_fields.is_found
			user := a_fields.text ("user")
			is_safety_identifier_null := a_fields.is_null ("safety_identifier")
			safety_identifier := a_fields.text ("safety_identifier")
			is_prompt_cache_key_null := a_fields.is_null ("prompt_cache_key")
			prompt_cache_key := a_fields.text ("prompt_cache_key")
			is_prompt_cache_retention_null := a_fields.is_null ("prompt_cache_retention")
			prompt_cache_retention := a_fields.text ("prompt_cache_retention")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			metadata_codec.put (a_fields, "metadata", metadata, is_metadata_null)
			a_fields.put_integer ("top_logprobs", top_logprobs, has_top_logprobs, is_top_logprobs_null)
			a_fields.put_real ("temperature", temperature, has_temperature, is_temperature_null)
			a_fields.put_real ("top_p", top_p, has_top_p, is_top_p_null)
			a_fields.put_text ("user", user, False)
			a_fields.put_text ("safety_identifier", safety_identifier, is_safety_identifier_null)
			a_fields.put_text ("prompt_cache_key", prompt_cache_key, is_prompt_cache_key_null)
			a_fields.put_text ("prompt_cache_retention", prompt_cache_retention, is_prompt_cache_retention_null)
		end

feature {NONE} -- Implementation

	metadata_codec: API_MAP_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

end
