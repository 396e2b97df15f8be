note
	description: "A prompt for a legacy completion model and the settings for its continuation."

class
	CREATE_COMPLETION_REQUEST

inherit
	API_MODEL

create
	make_with,
	make_with_text,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_model: READABLE_STRING_GENERAL; a_prompt: detachable CREATE_COMPLETION_REQUEST_PROMPT)
			-- Set what is required.
		do
			create model.make_from_string_general (a_model)
			set_prompt (a_prompt)
			is_prompt_null := a_prompt = Void
		ensure
			model_set: is_text_copy (model, a_model)
			prompt_set: prompt = a_prompt
		end

	make_with_text (a_model: READABLE_STRING_GENERAL; a_prompt: detachable READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			create model.make_from_string_general (a_model)
			if attached a_prompt as l_value then
				set_prompt_string (l_value)
			else
				set_prompt_null
			end
		ensure
			model_set: is_text_copy (model, a_model)
			prompt_set: (prompt = Void) = (a_prompt = Void)
		end

feature -- Access

	model: STRING_32
			-- Completion model that continues the prompt. Known values: {CREATE_COMPLETION_REQUEST_MODEL}.

	prompt: detachable CREATE_COMPLETION_REQUEST_PROMPT
			-- Text to continue, as one or several strings or token sequences. Without a prompt, the model
			-- starts a fresh document.

	best_of: INTEGER_64
			-- Number of candidates generated on the server, of which the likeliest `n` come back. Must not be
			-- below `n`, and cannot be streamed.

	echo: BOOLEAN
			-- Puts the prompt in front of each continuation.

	frequency_penalty: REAL_64
			-- Positive values make words less likely the more often they have appeared so far, which curbs
			-- repetition.

	logit_bias: detachable STRING_TABLE [INTEGER_64]
			-- Maps token IDs to a bias from -100 to 100; the extremes ban a token or force its choice.

	logprobs: INTEGER_64
			-- Number of likely alternatives to report for every token, at most 5; the chosen token is always
			-- reported too.

	max_tokens: INTEGER_64
			-- Ceiling on generated tokens. Prompt and continuation together must fit the model's context
			-- window.

	n: INTEGER_64
			-- Number of continuations to return for each prompt; high values use up tokens quickly.

	presence_penalty: REAL_64
			-- Positive values make any word that has already appeared less likely, which invites new topics.

	seed: INTEGER_64
			-- Asks for repeatable sampling on a best-effort basis; compare `system_fingerprint` to notice
			-- server changes.

	stop: detachable STOP_CONFIGURATION
			-- The JSON field `stop'.

	stream: BOOLEAN
			-- Sends the continuation in chunks, as server-sent events closed by `data: [DONE]`.

	stream_options: detachable CHAT_COMPLETION_STREAM_OPTIONS
			-- The JSON field `stream_options'.

	suffix: detachable STRING_32
			-- Text that should follow the continuation, for filling a gap; only `gpt-3.5-turbo-instruct`
			-- takes it.

	temperature: REAL_64
			-- Randomness of sampling from 0 to 2, where low values give focused and high values varied text.
			-- Change this or `top_p`, not both.

	top_p: REAL_64
			-- Limits sampling to the likeliest tokens that together reach this share of probability. Change
			-- this or `temperature`, not both.

	user: detachable STRING_32
			-- Stable identifier of the end user, which helps to detect abuse.

feature -- Status report

	has_best_of: BOOLEAN
			-- Is `best_of' set?

	has_echo: BOOLEAN
			-- Is `echo' set?

	has_frequency_penalty: BOOLEAN
			-- Is `frequency_penalty' set?

	has_logprobs: BOOLEAN
			-- Is `logprobs' set?

	has_max_tokens: BOOLEAN
			-- Is `max_tokens' set?

	has_n: BOOLEAN
			-- Is `n' set?

	has_presence_penalty: BOOLEAN
			-- Is `presence_penalty' set?

	has_seed: BOOLEAN
			-- Is `seed' set?

	has_stream: BOOLEAN
			-- Is `stream' set?

	has_temperature: BOOLEAN
			-- Is `temperature' set?

	has_top_p: BOOLEAN
			-- Is `top_p' set?

	is_prompt_null: BOOLEAN
			-- Is `prompt' null, rather than not set?

	is_best_of_null: BOOLEAN
			-- Is `best_of' null, rather than not set?

	is_echo_null: BOOLEAN
			-- Is `echo' null, rather than not set?

	is_frequency_penalty_null: BOOLEAN
			-- Is `frequency_penalty' null, rather than not set?

	is_logit_bias_null: BOOLEAN
			-- Is `logit_bias' null, rather than not set?

	is_logprobs_null: BOOLEAN
			-- Is `logprobs' null, rather than not set?

	is_max_tokens_null: BOOLEAN
			-- Is `max_tokens' null, rather than not set?

	is_n_null: BOOLEAN
			-- Is `n' null, rather than not set?

	is_presence_penalty_null: BOOLEAN
			-- Is `presence_penalty' null, rather than not set?

	is_seed_null: BOOLEAN
			-- Is `seed' null, rather than not set?

	is_stop_null: BOOLEAN
			-- Is `stop' null, rather than not set?

	is_stream_null: BOOLEAN
			-- Is `stream' null, rather than not set?

	is_stream_options_null: BOOLEAN
			-- Is `stream_options' null, rather than not set?

	is_suffix_null: BOOLEAN
			-- Is `suffix' null, rather than not set?

	is_temperature_null: BOOLEAN
			-- Is `temperature' null, rather than not set?

	is_top_p_null: BOOLEAN
			-- Is `top_p' null, rather than not set?

feature -- Element change

	set_model (a_model: READABLE_STRING_GENERAL)
			-- Set `model'.
		do
			create model.make_from_string_general (a_model)
			mark_set ("model")
		ensure
			model_set: is_text_copy (model, a_model)
		end

	set_prompt (a_prompt: detachable CREATE_COMPLETION_REQUEST_PROMPT)
			-- Set `prompt'; Void leaves it out.
		do
			prompt := a_prompt
			is_prompt_null := False
		ensure
			prompt_set: prompt = a_prompt
		end

	set_prompt_string (a_text: READABLE_STRING_GENERAL)
			-- Set `prompt' to `a_text'.
		do
			set_prompt (create {CREATE_COMPLETION_REQUEST_PROMPT_STRING}.make (a_text))
		end

	set_prompt_null
			-- Have null for `prompt'.
		do
			prompt := Void
			is_prompt_null := True
		ensure
			is_prompt_null: is_prompt_null
		end

	set_best_of (a_best_of: INTEGER_64)
			-- Set `best_of'.
		require
			best_of_at_least: a_best_of >= 0
			best_of_at_most: a_best_of <= 20
		do
			best_of := a_best_of
			has_best_of := True
			is_best_of_null := False
		ensure
			best_of_set: best_of = a_best_of
			has_best_of: has_best_of
		end

	unset_best_of
			-- Leave `best_of' out.
		do
			best_of := 0
			has_best_of := False
			is_best_of_null := False
		ensure
			not_has_best_of: not has_best_of
		end

	set_best_of_null
			-- Have null for `best_of'.
		do
			unset_best_of
			is_best_of_null := True
		ensure
			is_best_of_null: is_best_of_null
		end

	set_echo (a_echo: BOOLEAN)
			-- Set `echo'.
		do
			echo := a_echo
			has_echo := True
			is_echo_null := False
		ensure
			echo_set: echo = a_echo
			has_echo: has_echo
		end

	unset_echo
			-- Leave `echo' out.
		do
			echo := False
			has_echo := False
			is_echo_null := False
		ensure
			not_has_echo: not has_echo
		end

	set_echo_null
			-- Have null for `echo'.
		do
			unset_echo
			is_echo_null := True
		ensure
			is_echo_null: is_echo_null
		end

	set_frequency_penalty (a_frequency_penalty: REAL_64)
			-- Set `frequency_penalty'.
		require
			frequency_penalty_finite: (create {API_CHECK}).is_finite (a_frequency_penalty)
			frequency_penalty_at_least: a_frequency_penalty >= -2.0
			frequency_penalty_at_most: a_frequency_penalty <= 2.0
		do
			frequency_penalty := a_frequency_penalty
			has_frequency_penalty := True
			is_frequency_penalty_null := False
		ensure
			frequency_penalty_set: frequency_penalty = a_frequency_penalty
			has_frequency_penalty: has_frequency_penalty
		end

	unset_frequency_penalty
			-- Leave `frequency_penalty' out.
		do
			frequency_penalty := 0
			has_frequency_penalty := False
			is_frequency_penalty_null := False
		ensure
			not_has_frequency_penalty: not has_frequency_penalty
		end

	set_frequency_penalty_null
			-- Have null for `frequency_penalty'.
		do
			unset_frequency_penalty
			is_frequency_penalty_null := True
		ensure
			is_frequency_penalty_null: is_frequency_penalty_null
		end

	set_logit_bias (a_logit_bias: detachable STRING_TABLE [INTEGER_64])
			-- Set `logit_bias'; Void leaves it out.
		do
			logit_bias := a_logit_bias
			is_logit_bias_null := False
		ensure
			logit_bias_set: logit_bias = a_logit_bias
		end

	set_logit_bias_null
			-- Have null for `logit_bias'.
		do
			logit_bias := Void
			is_logit_bias_null := True
		ensure
			is_logit_bias_null: is_logit_bias_null
		end

	set_logprobs (a_logprobs: INTEGER_64)
			-- Set `logprobs'.
		require
			logprobs_at_least: a_logprobs >= 0
			logprobs_at_most: a_logprobs <= 5
		do
			logprobs := a_logprobs
			has_logprobs := True
			is_logprobs_null := False
		ensure
			logprobs_set: logprobs = a_logprobs
			has_logprobs: has_logprobs
		end

	unset_logprobs
			-- Leave `logprobs' out.
		do
			logprobs := 0
			has_logprobs := False
			is_logprobs_null := False
		ensure
			not_has_logprobs: not has_logprobs
		end

	set_logprobs_null
			-- Have null for `logprobs'.
		do
			unset_logprobs
			is_logprobs_null := True
		ensure
			is_logprobs_null: is_logprobs_null
		end

	set_max_tokens (a_max_tokens: INTEGER_64)
			-- Set `max_tokens'.
		require
			max_tokens_at_least: a_max_tokens >= 0
		do
			max_tokens := a_max_tokens
			has_max_tokens := True
			is_max_tokens_null := False
		ensure
			max_tokens_set: max_tokens = a_max_tokens
			has_max_tokens: has_max_tokens
		end

	unset_max_tokens
			-- Leave `max_tokens' out.
		do
			max_tokens := 0
			has_max_tokens := False
			is_max_tokens_null := False
		ensure
			not_has_max_tokens: not has_max_tokens
		end

	set_max_tokens_null
			-- Have null for `max_tokens'.
		do
			unset_max_tokens
			is_max_tokens_null := True
		ensure
			is_max_tokens_null: is_max_tokens_null
		end

	set_n (a_n: INTEGER_64)
			-- Set `n'.
		require
			n_at_least: a_n >= 1
			n_at_most: a_n <= 128
		do
			n := a_n
			has_n := True
			is_n_null := False
		ensure
			n_set: n = a_n
			has_n: has_n
		end

	unset_n
			-- Leave `n' out.
		do
			n := 0
			has_n := False
			is_n_null := False
		ensure
			not_has_n: not has_n
		end

	set_n_null
			-- Have null for `n'.
		do
			unset_n
			is_n_null := True
		ensure
			is_n_null: is_n_null
		end

	set_presence_penalty (a_presence_penalty: REAL_64)
			-- Set `presence_penalty'.
		require
			presence_penalty_finite: (create {API_CHECK}).is_finite (a_presence_penalty)
			presence_penalty_at_least: a_presence_penalty >= -2.0
			presence_penalty_at_most: a_presence_penalty <= 2.0
		do
			presence_penalty := a_presence_penalty
			has_presence_penalty := True
			is_presence_penalty_null := False
		ensure
			presence_penalty_set: presence_penalty = a_presence_penalty
			has_presence_penalty: has_presence_penalty
		end

	unset_presence_penalty
			-- Leave `presence_penalty' out.
		do
			presence_penalty := 0
			has_presence_penalty := False
			is_presence_penalty_null := False
		ensure
			not_has_presence_penalty: not has_presence_penalty
		end

	set_presence_penalty_null
			-- Have null for `presence_penalty'.
		do
			unset_presence_penalty
			is_presence_penalty_null := True
		ensure
			is_presence_penalty_null: is_presence_penalty_null
		end

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

	set_stop (a_stop: detachable STOP_CONFIGURATION)
			-- Set `stop'; Void leaves it out.
		do
			stop := a_stop
			is_stop_null := False
		ensure
			stop_set: stop = a_stop
		end

	set_stop_string (a_text: READABLE_STRING_GENERAL)
			-- Set `stop' to `a_text'.
		do
			set_stop (create {STOP_CONFIGURATION_STRING}.make (a_text))
		end

	set_stop_null
			-- Have null for `stop'.
		do
			stop := Void
			is_stop_null := True
		ensure
			is_stop_null: is_stop_null
		end

	set_stream (a_stream: BOOLEAN)
			-- Set `stream'.
		do
			stream := a_stream
			has_stream := True
			is_stream_null := False
		ensure
			stream_set: stream = a_stream
			has_stream: has_stream
		end

	unset_stream
			-- Leave `stream' out.
		do
			stream := False
			has_stream := False
			is_stream_null := False
		ensure
			not_has_stream: not has_stream
		end

	set_stream_null
			-- Have null for `stream'.
		do
			unset_stream
			is_stream_null := True
		ensure
			is_stream_null: is_stream_null
		end

	set_stream_options (a_stream_options: detachable CHAT_COMPLETION_STREAM_OPTIONS)
			-- Set `stream_options'; Void leaves it out.
		do
			stream_options := a_stream_options
			is_stream_options_null := False
		ensure
			stream_options_set: stream_options = a_stream_options
		end

	set_stream_options_null
			-- Have null for `stream_options'.
		do
			stream_options := Void
			is_stream_options_null := True
		ensure
			is_stream_options_null: is_stream_options_null
		end

	set_suffix (a_suffix: detachable READABLE_STRING_GENERAL)
			-- Set `suffix'; Void leaves it out.
		do
			suffix := text_copy (a_suffix)
			is_suffix_null := False
		ensure
			suffix_set: is_text_copy (suffix, a_suffix)
		end

	set_suffix_null
			-- Have null for `suffix'.
		do
			suffix := Void
			is_suffix_null := True
		ensure
			is_suffix_null: is_suffix_null
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
			user := text_copy (a_user)
		ensure
			user_set: is_text_copy (user, a_user)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			model := a_fields.required_text (once "model")
			is_prompt_null := a_fields.is_null (once "prompt")
			prompt := (create {CREATE_COMPLETION_REQUEST_PROMPT_CODEC}).field (a_fields, once "prompt")
			is_best_of_null := a_fields.is_null (once "best_of")
			best_of := a_fields.integer_64 (once "best_of")
			has_best_of := a_fields.is_integer_64 (once "best_of")
			is_echo_null := a_fields.is_null (once "echo")
			echo := a_fields.boolean (once "echo")
			has_echo := a_fields.is_boolean (once "echo")
			is_frequency_penalty_null := a_fields.is_null (once "frequency_penalty")
			frequency_penalty := a_fields.real_64 (once "frequency_penalty")
			has_frequency_penalty := a_fields.is_real_64 (once "frequency_penalty")
			is_logit_bias_null := a_fields.is_null (once "logit_bias")
			logit_bias := logit_bias_codec.field (a_fields, once "logit_bias")
			is_logprobs_null := a_fields.is_null (once "logprobs")
			logprobs := a_fields.integer_64 (once "logprobs")
			has_logprobs := a_fields.is_integer_64 (once "logprobs")
			is_max_tokens_null := a_fields.is_null (once "max_tokens")
			max_tokens := a_fields.integer_64 (once "max_tokens")
			has_max_tokens := a_fields.is_integer_64 (once "max_tokens")
			is_n_null := a_fields.is_null (once "n")
			n := a_fields.integer_64 (once "n")
			has_n := a_fields.is_integer_64 (once "n")
			is_presence_penalty_null := a_fields.is_null (once "presence_penalty")
			presence_penalty := a_fields.real_64 (once "presence_penalty")
			has_presence_penalty := a_fields.is_real_64 (once "presence_penalty")
			is_seed_null := a_fields.is_null (once "seed")
			seed := a_fields.integer_64 (once "seed")
			has_seed := a_fields.is_integer_64 (once "seed")
			is_stop_null := a_fields.is_null (once "stop")
			stop := (create {STOP_CONFIGURATION_CODEC}).field (a_fields, once "stop")
			is_stream_null := a_fields.is_null (once "stream")
			stream := a_fields.boolean (once "stream")
			has_stream := a_fields.is_boolean (once "stream")
			is_stream_options_null := a_fields.is_null (once "stream_options")
			stream_options := (create {API_MODEL_CODEC [CHAT_COMPLETION_STREAM_OPTIONS]}).field (a_fields, once "stream_options")
			is_suffix_null := a_fields.is_null (once "suffix")
			suffix := a_fields.text (once "suffix")
			is_temperature_null := a_fields.is_null (once "temperature")
			temperature := a_fields.real_64 (once "temperature")
			has_temperature := a_fields.is_real_64 (once "temperature")
			is_top_p_null := a_fields.is_null (once "top_p")
			top_p := a_fields.real_64 (once "top_p")
			has_top_p := a_fields.is_real_64 (once "top_p")
			user := a_fields.text (once "user")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("model", model)
			a_fields.need ("prompt")
			a_fields.put_value ("prompt", prompt, is_prompt_null)
			a_fields.put_integer ("best_of", best_of, has_best_of, is_best_of_null)
			a_fields.put_boolean ("echo", echo, has_echo, is_echo_null)
			a_fields.put_real ("frequency_penalty", frequency_penalty, has_frequency_penalty, is_frequency_penalty_null)
			logit_bias_codec.put (a_fields, "logit_bias", logit_bias, is_logit_bias_null)
			a_fields.put_integer ("logprobs", logprobs, has_logprobs, is_logprobs_null)
			a_fields.put_integer ("max_tokens", max_tokens, has_max_tokens, is_max_tokens_null)
			a_fields.put_integer ("n", n, has_n, is_n_null)
			a_fields.put_real ("presence_penalty", presence_penalty, has_presence_penalty, is_presence_penalty_null)
			a_fields.put_integer ("seed", seed, has_seed, is_seed_null)
			a_fields.put_value ("stop", stop, is_stop_null)
			a_fields.put_boolean ("stream", stream, has_stream, is_stream_null)
			a_fields.put_value ("stream_options", stream_options, is_stream_options_null)
			a_fields.put_text ("suffix", suffix, is_suffix_null)
			a_fields.put_real ("temperature", temperature, has_temperature, is_temperature_null)
			a_fields.put_real ("top_p", top_p, has_top_p, is_top_p_null)
			a_fields.put_text ("user", user, False)
		end

feature {NONE} -- Implementation

	logit_bias_codec: API_MAP_CODEC [INTEGER_64]
			-- What reads and writes it.
		once
			create Result.make (create {API_INTEGER_CODEC})
		end

invariant
	prompt_null: is_prompt_null implies prompt = Void
	best_of_null: is_best_of_null implies not has_best_of
	echo_null: is_echo_null implies not has_echo
	frequency_penalty_null: is_frequency_penalty_null implies not has_frequency_penalty
	logit_bias_null: is_logit_bias_null implies logit_bias = Void
	logprobs_null: is_logprobs_null implies not has_logprobs
	max_tokens_null: is_max_tokens_null implies not has_max_tokens
	n_null: is_n_null implies not has_n
	presence_penalty_null: is_presence_penalty_null implies not has_presence_penalty
	seed_null: is_seed_null implies not has_seed
	stop_null: is_stop_null implies stop = Void
	stream_null: is_stream_null implies not has_stream
	stream_options_null: is_stream_options_null implies stream_options = Void
	suffix_null: is_suffix_null implies suffix = Void
	temperature_null: is_temperature_null implies not has_temperature
	top_p_null: is_top_p_null implies not has_top_p

end
