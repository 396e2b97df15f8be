note
	description: "[
		A conversation and the settings for the model's next message. Some settings work only with certain
		models.
	]"

class
	CREATE_CHAT_COMPLETION_REQUEST

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (
			a_messages: READABLE_INDEXABLE [CHAT_COMPLETION_REQUEST_MESSAGE];
			a_model: READABLE_STRING_GENERAL
		)
			-- Set what is required.
		require
			messages_not_shorter: a_messages.upper - a_messages.lower + 1 >= 1
		do
			messages := messages_codec.new_list (a_messages)
			create model.make_from_string_general (a_model)
		ensure
			messages_set: messages_codec.is_list (messages, a_messages)
			model_set: is_text_copy (model, a_model)
		end

feature -- Access

	metadata: detachable STRING_TABLE [STRING_32]
			-- The JSON field `metadata'.

	top_logprobs: INTEGER_64
			-- Number of likely alternatives to report for every token, from 0 to 20; needs `logprobs` to be
			-- true.

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

	prompt_cache_options: detachable PROMPT_CACHE_OPTIONS_PARAM
			-- The JSON field `prompt_cache_options'.

	messages: LIST [CHAT_COMPLETION_REQUEST_MESSAGE]
			-- The conversation so far, oldest message first. Which kinds of content are accepted depends on
			-- the model.

	model: STRING_32
			-- Model that writes the reply. Known values: {MODEL_IDS_SHARED}.

	service_tier: detachable STRING_32
			-- The JSON field `service_tier'. Known values: {SERVICE_TIER}.

	modalities: detachable LIST [STRING_32]
			-- The JSON field `modalities'.

	verbosity: detachable STRING_32
			-- The JSON field `verbosity'. Known values: {VERBOSITY}.

	reasoning_effort: detachable STRING_32
			-- The JSON field `reasoning_effort'. Known values: {REASONING_EFFORT}.

	max_completion_tokens: INTEGER_64
			-- Ceiling on generated tokens, counting both the visible reply and hidden reasoning.

	frequency_penalty: REAL_64
			-- Positive values make words less likely the more often they have appeared so far, which curbs
			-- repetition.

	presence_penalty: REAL_64
			-- Positive values make any word that has already appeared less likely, which invites new topics.

	web_search_options: detachable CREATE_CHAT_COMPLETION_REQUEST_WEB_SEARCH_OPTIONS
			-- Lets the model search the web before it answers.

	response_format: detachable CREATE_CHAT_COMPLETION_REQUEST_RESPONSE_FORMAT
			-- Shape of the reply: free text, any JSON object, or JSON that follows a given schema.

	audio: detachable CREATE_CHAT_COMPLETION_REQUEST_AUDIO
			-- Voice and encoding for spoken replies; mandatory if `modalities` includes `audio`.

	store: BOOLEAN
			-- Keeps the completion on the server, so that it can be listed, fetched and reused later.

	moderation: detachable MODERATION_PARAM
			-- Runs a moderation check on the messages and on the generated reply.

	stream: BOOLEAN
			-- Sends the reply in chunks, as server-sent events, while it is being generated.

	stop: detachable STOP_CONFIGURATION
			-- The JSON field `stop'.

	logit_bias: detachable STRING_TABLE [INTEGER_64]
			-- Maps token IDs to a bias from -100 to 100; the extremes ban a token or force its choice.

	logprobs: BOOLEAN
			-- Returns the log probability of each token in the reply.

	max_tokens: INTEGER_64
			-- Older limit on generated tokens, which reasoning models reject; use `max_completion_tokens`.
			-- Deprecated.

	n: INTEGER_64
			-- Number of alternative replies to generate; each of them costs tokens.

	prediction: detachable PREDICTION_CONTENT
			-- Text that the reply is expected to contain, which speeds up answers that are mostly known in
			-- advance.

	seed: INTEGER_64
			-- Asks for repeatable sampling on a best-effort basis; identical requests may still differ.
			-- Deprecated.

	stream_options: detachable CHAT_COMPLETION_STREAM_OPTIONS
			-- The JSON field `stream_options'.

	tools: detachable LIST [CREATE_CHAT_COMPLETION_REQUEST_TOOL]
			-- Functions and custom tools that the model may call.

	tool_choice: detachable CHAT_COMPLETION_TOOL_CHOICE_OPTION
			-- The JSON field `tool_choice'.

	parallel_tool_calls: BOOLEAN
			-- The JSON field `parallel_tool_calls'.

	function_call: detachable CREATE_CHAT_COMPLETION_REQUEST_FUNCTION_CALL
			-- Older way to steer function calls; use `tool_choice` instead. Deprecated.

	functions: detachable LIST [CHAT_COMPLETION_FUNCTIONS]
			-- Older list of callable functions; use `tools` instead. Deprecated.

feature -- Status report

	has_top_logprobs: BOOLEAN
			-- Is `top_logprobs' set?

	has_temperature: BOOLEAN
			-- Is `temperature' set?

	has_top_p: BOOLEAN
			-- Is `top_p' set?

	has_max_completion_tokens: BOOLEAN
			-- Is `max_completion_tokens' set?

	has_frequency_penalty: BOOLEAN
			-- Is `frequency_penalty' set?

	has_presence_penalty: BOOLEAN
			-- Is `presence_penalty' set?

	has_store: BOOLEAN
			-- Is `store' set?

	has_stream: BOOLEAN
			-- Is `stream' set?

	has_logprobs: BOOLEAN
			-- Is `logprobs' set?

	has_max_tokens: BOOLEAN
			-- Is `max_tokens' set?

	has_n: BOOLEAN
			-- Is `n' set?

	has_seed: BOOLEAN
			-- Is `seed' set?

	has_parallel_tool_calls: BOOLEAN
			-- Is `parallel_tool_calls' set?

	is_metadata_null: BOOLEAN
			-- Is `metadata' null, rather than not set?

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

	is_service_tier_null: BOOLEAN
			-- Is `service_tier' null, rather than not set?

	is_modalities_null: BOOLEAN
			-- Is `modalities' null, rather than not set?

	is_verbosity_null: BOOLEAN
			-- Is `verbosity' null, rather than not set?

	is_reasoning_effort_null: BOOLEAN
			-- Is `reasoning_effort' null, rather than not set?

	is_max_completion_tokens_null: BOOLEAN
			-- Is `max_completion_tokens' null, rather than not set?

	is_frequency_penalty_null: BOOLEAN
			-- Is `frequency_penalty' null, rather than not set?

	is_presence_penalty_null: BOOLEAN
			-- Is `presence_penalty' null, rather than not set?

	is_audio_null: BOOLEAN
			-- Is `audio' null, rather than not set?

	is_store_null: BOOLEAN
			-- Is `store' null, rather than not set?

	is_moderation_null: BOOLEAN
			-- Is `moderation' null, rather than not set?

	is_stream_null: BOOLEAN
			-- Is `stream' null, rather than not set?

	is_stop_null: BOOLEAN
			-- Is `stop' null, rather than not set?

	is_logit_bias_null: BOOLEAN
			-- Is `logit_bias' null, rather than not set?

	is_logprobs_null: BOOLEAN
			-- Is `logprobs' null, rather than not set?

	is_max_tokens_null: BOOLEAN
			-- Is `max_tokens' null, rather than not set?

	is_n_null: BOOLEAN
			-- Is `n' null, rather than not set?

	is_prediction_null: BOOLEAN
			-- Is `prediction' null, rather than not set?

	is_seed_null: BOOLEAN
			-- Is `seed' null, rather than not set?

	is_stream_options_null: BOOLEAN
			-- Is `stream_options' null, rather than not set?

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
		ensure
			top_logprobs_set: top_logprobs = a_top_logprobs
			has_top_logprobs: has_top_logprobs
		end

	unset_top_logprobs
			-- Leave `top_logprobs' out.
		do
			top_logprobs := 0
			has_top_logprobs := False
		ensure
			not_has_top_logprobs: not has_top_logprobs
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

	set_safety_identifier (a_safety_identifier: detachable READABLE_STRING_GENERAL)
			-- Set `safety_identifier'; Void leaves it out.
		require
			safety_identifier_not_longer: a_safety_identifier /= Void implies a_safety_identifier.count <= 64
		do
			safety_identifier := text_copy (a_safety_identifier)
			is_safety_identifier_null := False
		ensure
			safety_identifier_set: is_text_copy (safety_identifier, a_safety_identifier)
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
			prompt_cache_key := text_copy (a_prompt_cache_key)
			is_prompt_cache_key_null := False
		ensure
			prompt_cache_key_set: is_text_copy (prompt_cache_key, a_prompt_cache_key)
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
			prompt_cache_retention := text_copy (a_prompt_cache_retention)
			is_prompt_cache_retention_null := False
		ensure
			prompt_cache_retention_set: is_text_copy (prompt_cache_retention, a_prompt_cache_retention)
		end

	set_prompt_cache_retention_null
			-- Have null for `prompt_cache_retention'.
		do
			prompt_cache_retention := Void
			is_prompt_cache_retention_null := True
		ensure
			is_prompt_cache_retention_null: is_prompt_cache_retention_null
		end

	set_prompt_cache_options (a_prompt_cache_options: detachable PROMPT_CACHE_OPTIONS_PARAM)
			-- Set `prompt_cache_options'; Void leaves it out.
		do
			prompt_cache_options := a_prompt_cache_options
		ensure
			prompt_cache_options_set: prompt_cache_options = a_prompt_cache_options
		end

	set_messages (a_messages: READABLE_INDEXABLE [CHAT_COMPLETION_REQUEST_MESSAGE])
			-- Set `messages' to a list of these items.
		require
			messages_not_shorter: a_messages.upper - a_messages.lower + 1 >= 1
		do
			messages := messages_codec.new_list (a_messages)
			mark_set ("messages")
		ensure
			messages_set: messages_codec.is_list (messages, a_messages)
		end

	extend_messages (a_item: CHAT_COMPLETION_REQUEST_MESSAGE)
			-- Add `a_item' to `messages'.
		do
			messages.extend (a_item)
			mark_set ("messages")
		ensure
			one_more: messages.count = old messages.count + 1
			has_item: messages.last = a_item
		end

	set_model (a_model: READABLE_STRING_GENERAL)
			-- Set `model'.
		do
			create model.make_from_string_general (a_model)
			mark_set ("model")
		ensure
			model_set: is_text_copy (model, a_model)
		end

	set_service_tier (a_service_tier: detachable READABLE_STRING_GENERAL)
			-- Set `service_tier'; Void leaves it out.
		do
			service_tier := text_copy (a_service_tier)
			is_service_tier_null := False
		ensure
			service_tier_set: is_text_copy (service_tier, a_service_tier)
		end

	set_service_tier_null
			-- Have null for `service_tier'.
		do
			service_tier := Void
			is_service_tier_null := True
		ensure
			is_service_tier_null: is_service_tier_null
		end

	set_modalities (a_modalities: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL])
			-- Set `modalities' to a list of these items; Void leaves it out.
		do
			modalities := texts_copy (a_modalities)
			is_modalities_null := False
		ensure
			modalities_set: are_texts_copy (modalities, a_modalities)
		end

	extend_modalities (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `modalities'.
		do
			if attached modalities as l_value then
				l_value.extend (a_item.to_string_32)
			else
				modalities := modalities_codec.singleton (a_item.to_string_32)
			end
			is_modalities_null := False
		ensure
			one_more: modalities_codec.count (modalities) = old modalities_codec.count (modalities) + 1
			has_item: attached modalities as l_value and then l_value.last.same_string_general (a_item)
		end

	set_modalities_null
			-- Have null for `modalities'.
		do
			modalities := Void
			is_modalities_null := True
		ensure
			is_modalities_null: is_modalities_null
		end

	set_verbosity (a_verbosity: detachable READABLE_STRING_GENERAL)
			-- Set `verbosity'; Void leaves it out.
		do
			verbosity := text_copy (a_verbosity)
			is_verbosity_null := False
		ensure
			verbosity_set: is_text_copy (verbosity, a_verbosity)
		end

	set_verbosity_null
			-- Have null for `verbosity'.
		do
			verbosity := Void
			is_verbosity_null := True
		ensure
			is_verbosity_null: is_verbosity_null
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

	set_max_completion_tokens (a_max_completion_tokens: INTEGER_64)
			-- Set `max_completion_tokens'.
		do
			max_completion_tokens := a_max_completion_tokens
			has_max_completion_tokens := True
			is_max_completion_tokens_null := False
		ensure
			max_completion_tokens_set: max_completion_tokens = a_max_completion_tokens
			has_max_completion_tokens: has_max_completion_tokens
		end

	unset_max_completion_tokens
			-- Leave `max_completion_tokens' out.
		do
			max_completion_tokens := 0
			has_max_completion_tokens := False
			is_max_completion_tokens_null := False
		ensure
			not_has_max_completion_tokens: not has_max_completion_tokens
		end

	set_max_completion_tokens_null
			-- Have null for `max_completion_tokens'.
		do
			unset_max_completion_tokens
			is_max_completion_tokens_null := True
		ensure
			is_max_completion_tokens_null: is_max_completion_tokens_null
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

	set_web_search_options (a_web_search_options: detachable CREATE_CHAT_COMPLETION_REQUEST_WEB_SEARCH_OPTIONS)
			-- Set `web_search_options'; Void leaves it out.
		do
			web_search_options := a_web_search_options
		ensure
			web_search_options_set: web_search_options = a_web_search_options
		end

	set_response_format (a_response_format: detachable CREATE_CHAT_COMPLETION_REQUEST_RESPONSE_FORMAT)
			-- Set `response_format'; Void leaves it out.
		do
			response_format := a_response_format
		ensure
			response_format_set: response_format = a_response_format
		end

	set_audio (a_audio: detachable CREATE_CHAT_COMPLETION_REQUEST_AUDIO)
			-- Set `audio'; Void leaves it out.
		do
			audio := a_audio
			is_audio_null := False
		ensure
			audio_set: audio = a_audio
		end

	set_audio_null
			-- Have null for `audio'.
		do
			audio := Void
			is_audio_null := True
		ensure
			is_audio_null: is_audio_null
		end

	set_store (a_store: BOOLEAN)
			-- Set `store'.
		do
			store := a_store
			has_store := True
			is_store_null := False
		ensure
			store_set: store = a_store
			has_store: has_store
		end

	unset_store
			-- Leave `store' out.
		do
			store := False
			has_store := False
			is_store_null := False
		ensure
			not_has_store: not has_store
		end

	set_store_null
			-- Have null for `store'.
		do
			unset_store
			is_store_null := True
		ensure
			is_store_null: is_store_null
		end

	set_moderation (a_moderation: detachable MODERATION_PARAM)
			-- Set `moderation'; Void leaves it out.
		do
			moderation := a_moderation
			is_moderation_null := False
		ensure
			moderation_set: moderation = a_moderation
		end

	set_moderation_null
			-- Have null for `moderation'.
		do
			moderation := Void
			is_moderation_null := True
		ensure
			is_moderation_null: is_moderation_null
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

	set_logprobs (a_logprobs: BOOLEAN)
			-- Set `logprobs'.
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
			logprobs := False
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

	set_prediction (a_prediction: detachable PREDICTION_CONTENT)
			-- Set `prediction'; Void leaves it out.
		do
			prediction := a_prediction
			is_prediction_null := False
		ensure
			prediction_set: prediction = a_prediction
		end

	set_prediction_null
			-- Have null for `prediction'.
		do
			prediction := Void
			is_prediction_null := True
		ensure
			is_prediction_null: is_prediction_null
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

	set_tools (a_tools: detachable READABLE_INDEXABLE [CREATE_CHAT_COMPLETION_REQUEST_TOOL])
			-- Set `tools' to a list of these items; Void leaves it out.
		do
			tools := tools_codec.list (a_tools)
		ensure
			tools_set: tools_codec.is_list (tools, a_tools)
		end

	extend_tools (a_item: CREATE_CHAT_COMPLETION_REQUEST_TOOL)
			-- Add `a_item' to `tools'.
		do
			if attached tools as l_value then
				l_value.extend (a_item)
			else
				tools := tools_codec.singleton (a_item)
			end
		ensure
			one_more: tools_codec.count (tools) = old tools_codec.count (tools) + 1
			has_item: attached tools as l_value and then l_value.last = a_item
		end

	set_tool_choice (a_tool_choice: detachable CHAT_COMPLETION_TOOL_CHOICE_OPTION)
			-- Set `tool_choice'; Void leaves it out.
		do
			tool_choice := a_tool_choice
		ensure
			tool_choice_set: tool_choice = a_tool_choice
		end

	set_tool_choice_string (a_text: READABLE_STRING_GENERAL)
			-- Set `tool_choice' to `a_text'.
		do
			set_tool_choice (create {CHAT_COMPLETION_TOOL_CHOICE_OPTION_STRING}.make (a_text))
		end

	set_parallel_tool_calls (a_parallel_tool_calls: BOOLEAN)
			-- Set `parallel_tool_calls'.
		do
			parallel_tool_calls := a_parallel_tool_calls
			has_parallel_tool_calls := True
		ensure
			parallel_tool_calls_set: parallel_tool_calls = a_parallel_tool_calls
			has_parallel_tool_calls: has_parallel_tool_calls
		end

	unset_parallel_tool_calls
			-- Leave `parallel_tool_calls' out.
		do
			parallel_tool_calls := False
			has_parallel_tool_calls := False
		ensure
			not_has_parallel_tool_calls: not has_parallel_tool_calls
		end

	set_function_call (a_function_call: detachable CREATE_CHAT_COMPLETION_REQUEST_FUNCTION_CALL)
			-- Set `function_call'; Void leaves it out.
		do
			function_call := a_function_call
		ensure
			function_call_set: function_call = a_function_call
		end

	set_function_call_string (a_text: READABLE_STRING_GENERAL)
			-- Set `function_call' to `a_text'.
		do
			set_function_call (create {CREATE_CHAT_COMPLETION_REQUEST_FUNCTION_CALL_STRING}.make (a_text))
		end

	set_functions (a_functions: detachable READABLE_INDEXABLE [CHAT_COMPLETION_FUNCTIONS])
			-- Set `functions' to a list of these items; Void leaves it out.
		require
			functions_not_shorter: a_functions /= Void implies a_functions.upper - a_functions.lower + 1 >= 1
			functions_not_longer: a_functions /= Void implies a_functions.upper - a_functions.lower + 1 <= 128
		do
			functions := functions_codec.list (a_functions)
		ensure
			functions_set: functions_codec.is_list (functions, a_functions)
		end

	extend_functions (a_item: CHAT_COMPLETION_FUNCTIONS)
			-- Add `a_item' to `functions'.
		do
			if attached functions as l_value then
				l_value.extend (a_item)
			else
				functions := functions_codec.singleton (a_item)
			end
		ensure
			one_more: functions_codec.count (functions) = old functions_codec.count (functions) + 1
			has_item: attached functions as l_value and then l_value.last = a_item
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			is_metadata_null := a_fields.is_null (once "metadata")
			metadata := metadata_codec.field (a_fields, once "metadata")
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
			prompt_cache_options := (create {API_MODEL_CODEC [PROMPT_CACHE_OPTIONS_PARAM]}).field (a_fields, once "prompt_cache_options")
			messages := messages_codec.required_field (a_fields, once "messages")
			model := a_fields.required_text (once "model")
			is_service_tier_null := a_fields.is_null (once "service_tier")
			service_tier := a_fields.text (once "service_tier")
			is_modalities_null := a_fields.is_null (once "modalities")
			modalities := modalities_codec.field (a_fields, once "modalities")
			is_verbosity_null := a_fields.is_null (once "verbosity")
			verbosity := a_fields.text (once "verbosity")
			is_reasoning_effort_null := a_fields.is_null (once "reasoning_effort")
			reasoning_effort := a_fields.text (once "reasoning_effort")
			is_max_completion_tokens_null := a_fields.is_null (once "max_completion_tokens")
			max_completion_tokens := a_fields.integer_64 (once "max_completion_tokens")
			has_max_completion_tokens := a_fields.is_integer_64 (once "max_completion_tokens")
			is_frequency_penalty_null := a_fields.is_null (once "frequency_penalty")
			frequency_penalty := a_fields.real_64 (once "frequency_penalty")
			has_frequency_penalty := a_fields.is_real_64 (once "frequency_penalty")
			is_presence_penalty_null := a_fields.is_null (once "presence_penalty")
			presence_penalty := a_fields.real_64 (once "presence_penalty")
			has_presence_penalty := a_fields.is_real_64 (once "presence_penalty")
			web_search_options := (create {API_MODEL_CODEC [CREATE_CHAT_COMPLETION_REQUEST_WEB_SEARCH_OPTIONS]}).field (a_fields, once "web_search_options")
			response_format := (create {CREATE_CHAT_COMPLETION_REQUEST_RESPONSE_FORMAT_CODEC}).field (a_fields, once "response_format")
			is_audio_null := a_fields.is_null (once "audio")
			audio := (create {API_MODEL_CODEC [CREATE_CHAT_COMPLETION_REQUEST_AUDIO]}).field (a_fields, once "audio")
			is_store_null := a_fields.is_null (once "store")
			store := a_fields.boolean (once "store")
			has_store := a_fields.is_boolean (once "store")
			is_moderation_null := a_fields.is_null (once "moderation")
			moderation := (create {API_MODEL_CODEC [MODERATION_PARAM]}).field (a_fields, once "moderation")
			is_stream_null := a_fields.is_null (once "stream")
			stream := a_fields.boolean (once "stream")
			has_stream := a_fields.is_boolean (once "stream")
			is_stop_null := a_fields.is_null (once "stop")
			stop := (create {STOP_CONFIGURATION_CODEC}).field (a_fields, once "stop")
			is_logit_bias_null := a_fields.is_null (once "logit_bias")
			logit_bias := logit_bias_codec.field (a_fields, once "logit_bias")
			is_logprobs_null := a_fields.is_null (once "logprobs")
			logprobs := a_fields.boolean (once "logprobs")
			has_logprobs := a_fields.is_boolean (once "logprobs")
			is_max_tokens_null := a_fields.is_null (once "max_tokens")
			max_tokens := a_fields.integer_64 (once "max_tokens")
			has_max_tokens := a_fields.is_integer_64 (once "max_tokens")
			is_n_null := a_fields.is_null (once "n")
			n := a_fields.integer_64 (once "n")
			has_n := a_fields.is_integer_64 (once "n")
			is_prediction_null := a_fields.is_null (once "prediction")
			prediction := (create {API_MODEL_CODEC [PREDICTION_CONTENT]}).field (a_fields, once "prediction")
			is_seed_null := a_fields.is_null (once "seed")
			seed := a_fields.integer_64 (once "seed")
			has_seed := a_fields.is_integer_64 (once "seed")
			is_stream_options_null := a_fields.is_null (once "stream_options")
			stream_options := (create {API_MODEL_CODEC [CHAT_COMPLETION_STREAM_OPTIONS]}).field (a_fields, once "stream_options")
			tools := tools_codec.field (a_fields, once "tools")
			tool_choice := (create {CHAT_COMPLETION_TOOL_CHOICE_OPTION_CODEC}).field (a_fields, once "tool_choice")
			parallel_tool_calls := a_fields.boolean (once "parallel_tool_calls")
			has_parallel_tool_calls := a_fields.is_boolean (once "parallel_tool_calls")
			function_call := (create {CREATE_CHAT_COMPLETION_REQUEST_FUNCTION_CALL_CODEC}).field (a_fields, once "function_call")
			functions := functions_codec.field (a_fields, once "functions")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			metadata_codec.put (a_fields, "metadata", metadata, is_metadata_null)
			a_fields.put_integer ("top_logprobs", top_logprobs, has_top_logprobs, False)
			a_fields.put_real ("temperature", temperature, has_temperature, is_temperature_null)
			a_fields.put_real ("top_p", top_p, has_top_p, is_top_p_null)
			a_fields.put_text ("user", user, False)
			a_fields.put_text ("safety_identifier", safety_identifier, is_safety_identifier_null)
			a_fields.put_text ("prompt_cache_key", prompt_cache_key, is_prompt_cache_key_null)
			a_fields.put_text ("prompt_cache_retention", prompt_cache_retention, is_prompt_cache_retention_null)
			a_fields.put_value ("prompt_cache_options", prompt_cache_options, False)
			messages_codec.put_required (a_fields, "messages", messages)
			a_fields.put_required_text ("model", model)
			a_fields.put_text ("service_tier", service_tier, is_service_tier_null)
			modalities_codec.put (a_fields, "modalities", modalities, is_modalities_null)
			a_fields.put_text ("verbosity", verbosity, is_verbosity_null)
			a_fields.put_text ("reasoning_effort", reasoning_effort, is_reasoning_effort_null)
			a_fields.put_integer ("max_completion_tokens", max_completion_tokens, has_max_completion_tokens, is_max_completion_tokens_null)
			a_fields.put_real ("frequency_penalty", frequency_penalty, has_frequency_penalty, is_frequency_penalty_null)
			a_fields.put_real ("presence_penalty", presence_penalty, has_presence_penalty, is_presence_penalty_null)
			a_fields.put_value ("web_search_options", web_search_options, False)
			a_fields.put_value ("response_format", response_format, False)
			a_fields.put_value ("audio", audio, is_audio_null)
			a_fields.put_boolean ("store", store, has_store, is_store_null)
			a_fields.put_value ("moderation", moderation, is_moderation_null)
			a_fields.put_boolean ("stream", stream, has_stream, is_stream_null)
			a_fields.put_value ("stop", stop, is_stop_null)
			logit_bias_codec.put (a_fields, "logit_bias", logit_bias, is_logit_bias_null)
			a_fields.put_boolean ("logprobs", logprobs, has_logprobs, is_logprobs_null)
			a_fields.put_integer ("max_tokens", max_tokens, has_max_tokens, is_max_tokens_null)
			a_fields.put_integer ("n", n, has_n, is_n_null)
			a_fields.put_value ("prediction", prediction, is_prediction_null)
			a_fields.put_integer ("seed", seed, has_seed, is_seed_null)
			a_fields.put_value ("stream_options", stream_options, is_stream_options_null)
			tools_codec.put (a_fields, "tools", tools, False)
			a_fields.put_value ("tool_choice", tool_choice, False)
			a_fields.put_boolean ("parallel_tool_calls", parallel_tool_calls, has_parallel_tool_calls, False)
			a_fields.put_value ("function_call", function_call, False)
			functions_codec.put (a_fields, "functions", functions, False)
		end

feature {NONE} -- Implementation

	metadata_codec: API_MAP_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

	messages_codec: API_LIST_CODEC [CHAT_COMPLETION_REQUEST_MESSAGE]
			-- What reads and writes it.
		once
			create Result.make (create {CHAT_COMPLETION_REQUEST_MESSAGE_CODEC})
		end

	modalities_codec: API_LIST_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

	logit_bias_codec: API_MAP_CODEC [INTEGER_64]
			-- What reads and writes it.
		once
			create Result.make (create {API_INTEGER_CODEC})
		end

	tools_codec: API_LIST_CODEC [CREATE_CHAT_COMPLETION_REQUEST_TOOL]
			-- What reads and writes it.
		once
			create Result.make (create {CREATE_CHAT_COMPLETION_REQUEST_TOOL_CODEC})
		end

	functions_codec: API_LIST_CODEC [CHAT_COMPLETION_FUNCTIONS]
			-- What reads and writes it.
		once
			create Result.make (create {API_MODEL_CODEC [CHAT_COMPLETION_FUNCTIONS]})
		end

invariant
	metadata_null: is_metadata_null implies metadata = Void
	temperature_null: is_temperature_null implies not has_temperature
	top_p_null: is_top_p_null implies not has_top_p
	safety_identifier_null: is_safety_identifier_null implies safety_identifier = Void
	prompt_cache_key_null: is_prompt_cache_key_null implies prompt_cache_key = Void
	prompt_cache_retention_null: is_prompt_cache_retention_null implies prompt_cache_retention = Void
	service_tier_null: is_service_tier_null implies service_tier = Void
	modalities_null: is_modalities_null implies modalities = Void
	verbosity_null: is_verbosity_null implies verbosity = Void
	reasoning_effort_null: is_reasoning_effort_null implies reasoning_effort = Void
	max_completion_tokens_null: is_max_completion_tokens_null implies not has_max_completion_tokens
	frequency_penalty_null: is_frequency_penalty_null implies not has_frequency_penalty
	presence_penalty_null: is_presence_penalty_null implies not has_presence_penalty
	audio_null: is_audio_null implies audio = Void
	store_null: is_store_null implies not has_store
	moderation_null: is_moderation_null implies moderation = Void
	stream_null: is_stream_null implies not has_stream
	stop_null: is_stop_null implies stop = Void
	logit_bias_null: is_logit_bias_null implies logit_bias = Void
	logprobs_null: is_logprobs_null implies not has_logprobs
	max_tokens_null: is_max_tokens_null implies not has_max_tokens
	n_null: is_n_null implies not has_n
	prediction_null: is_prediction_null implies prediction = Void
	seed_null: is_seed_null implies not has_seed
	stream_options_null: is_stream_options_null implies stream_options = Void

end
