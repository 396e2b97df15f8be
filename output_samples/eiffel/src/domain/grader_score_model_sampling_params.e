note
	description: "How the rating model generates its reply."

class
	GRADER_SCORE_MODEL_SAMPLING_PARAMS

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	seed: INTEGER_64
			-- Fixed starting point for random choices, to make ratings repeatable.

	top_p: REAL_64
			-- Share of probability mass considered for each token, where 1 means all of it. Adjust this or
			-- `temperature`, not both.

	temperature: REAL_64
			-- Degree of randomness; 0 gives the steadiest ratings.

	max_completions_tokens: INTEGER_64
			-- Upper limit on the tokens of one reply.

	reasoning_effort: detachable STRING_32
			-- The JSON field `reasoning_effort'. Known values: {REASONING_EFFORT}.

feature -- Status report

	has_seed: BOOLEAN
			-- Is `seed' set?

	has_top_p: BOOLEAN
			-- Is `top_p' set?

	has_temperature: BOOLEAN
			-- Is `temperature' set?

	has_max_completions_tokens: BOOLEAN
			-- Is `max_completions_tokens' set?

	is_seed_null: BOOLEAN
			-- Is `seed' null, rather than not set?

	is_top_p_null: BOOLEAN
			-- Is `top_p' null, rather than not set?

	is_temperature_null: BOOLEAN
			-- Is `temperature' null, rather than not set?

	is_max_completions_tokens_null: BOOLEAN
			-- Is `max_completions_tokens' null, rather than not set?

	is_reasoning_effort_null: BOOLEAN
			-- Is `reasoning_effort' null, rather than not set?

feature -- Element change

	set_seed (a_seed: INTEGER_64)
			-- Set `seed'.
		do
			seed := a_seed
			has_seed := True
			is_seed_null := False
		ensure
			seed_set: seed = a_seed
			has_seed: has_seed
		end

	unset_seed
			-- Leave `seed' out.
		do
			seed := 0
			has_seed := False
			is_seed_null := False
		ensure
			not_has_seed: not has_seed
		end

	set_seed_null
			-- Have null for `seed'.
		do
			unset_seed
			is_seed_null := True
		ensure
			is_seed_null: is_seed_null
		end

	set_top_p (a_top_p: REAL_64)
			-- Set `top_p'.
		require
			top_p_finite: (create {API_CHECK}).is_finite (a_top_p)
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

	set_temperature (a_temperature: REAL_64)
			-- Set `temperature'.
		require
			temperature_finite: (create {API_CHECK}).is_finite (a_temperature)
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

	set_max_completions_tokens (a_max_completions_tokens: INTEGER_64)
			-- Set `max_completions_tokens'.
		require
			max_completions_tokens_at_least: a_max_completions_tokens >= 1
		do
			max_completions_tokens := a_max_completions_tokens
			has_max_completions_tokens := True
			is_max_completions_tokens_null := False
		ensure
			max_completions_tokens_set: max_completions_tokens = a_max_completions_tokens
			has_max_completions_tokens: has_max_completions_tokens
		end

	unset_max_completions_tokens
			-- Leave `max_completions_tokens' out.
		do
			max_completions_tokens := 0
			has_max_completions_tokens := False
			is_max_completions_tokens_null := False
		ensure
			not_has_max_completions_tokens: not has_max_completions_tokens
		end

	set_max_completions_tokens_null
			-- Have null for `max_completions_tokens'.
		do
			unset_max_completions_tokens
			is_max_completions_tokens_null := True
		ensure
			is_max_completions_tokens_null: is_max_completions_tokens_null
		end

	set_reasoning_effort (a_reasoning_effort: detachable READABLE_STRING_GENERAL)
			-- Set `reasoning_effort'; Void leaves it out.
		do
			reasoning_effort := text_copy (a_reasoning_effort)
			is_reasoning_effort_null := False
		ensure
			reasoning_effort_set: is_text_copy (reasoning_effort, a_reasoning_effort)
		end

	set_reasoning_effort_null
			-- Have null for `reasoning_effort'.
		do
			reasoning_effort := Void
			is_reasoning_effort_null := True
		ensure
			is_reasoning_effort_null: is_reasoning_effort_null
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			is_seed_null := a_fields.is_null (once "seed")
			seed := a_fields.integer_64 (once "seed")
			has_seed := a_fields.is_integer_64 (once "seed")
			is_top_p_null := a_fields.is_null (once "top_p")
			top_p := a_fields.real_64 (once "top_p")
			has_top_p := a_fields.is_real_64 (once "top_p")
			is_temperature_null := a_fields.is_null (once "temperature")
			temperature := a_fields.real_64 (once "temperature")
			has_temperature := a_fields.is_real_64 (once "temperature")
			is_max_completions_tokens_null := a_fields.is_null (once "max_completions_tokens")
			max_completions_tokens := a_fields.integer_64 (once "max_completions_tokens")
			has_max_completions_tokens := a_fields.is_integer_64 (once "max_completions_tokens")
			is_reasoning_effort_null := a_fields.is_null (once "reasoning_effort")
			reasoning_effort := a_fields.text (once "reasoning_effort")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_integer ("seed", seed, has_seed, is_seed_null)
			a_fields.put_real ("top_p", top_p, has_top_p, is_top_p_null)
			a_fields.put_real ("temperature", temperature, has_temperature, is_temperature_null)
			a_fields.put_integer ("max_completions_tokens", max_completions_tokens, has_max_completions_tokens, is_max_completions_tokens_null)
			a_fields.put_text ("reasoning_effort", reasoning_effort, is_reasoning_effort_null)
		end

invariant
	seed_null: is_seed_null implies not has_seed
	top_p_null: is_top_p_null implies not has_top_p
	temperature_null: is_temperature_null implies not has_temperature
	max_completions_tokens_null: is_max_completions_tokens_null implies not has_max_completions_tokens
	reasoning_effort_null: is_reasoning_effort_null implies reasoning_effort = Void

end
