note
	description: "Form fields for transcribing a recording. Several options work only with certain models."

class
	CREATE_TRANSCRIPTION_REQUEST

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_file: API_FILE; a_model: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			file := a_file
			create model.make_from_string_general (a_model)
		ensure
			file_set: file = a_file
			model_set: is_text_copy (model, a_model)
		end

feature -- Access

	file: API_FILE
			-- Recording to transcribe, in one of these formats: MP3, MP4, MPEG, MPGA, M4A, FLAC, WAV, OGG or
			-- WebM.

	model: STRING_32
			-- Model that transcribes; choose `gpt-4o-transcribe-diarize` to tell speakers apart. Known
			-- values: {CREATE_TRANSCRIPTION_REQUEST_MODEL}.

	language: detachable STRING_32
			-- ISO 639-1 code of the spoken language, such as `en`; giving it makes results faster and more
			-- accurate.

	languages: detachable LIST [STRING_32]
			-- ISO 639-1 codes of languages that may be spoken, as a hint for `gpt-transcribe`.

	keywords: detachable LIST [STRING_32]
			-- Names and terms likely to occur, so that `gpt-transcribe` spells them right.

	prompt: detachable STRING_32
			-- Text in the language of the recording that sets the style or precedes this excerpt. The
			-- diarizing model does not accept it.

	response_format: detachable STRING_32
			-- The JSON field `response_format'. Known values: {AUDIO_RESPONSE_FORMAT}.

	temperature: REAL_64
			-- Randomness of decoding, 0 to 1. At 0 the model raises it by itself when confidence is too low.

	include: detachable LIST [STRING_32]
			-- Extra data to return; `logprobs` requires `json` output and a non-diarizing GPT-4o
			-- transcription model.

	timestamp_granularities: detachable LIST [STRING_32]
			-- Units that receive timestamps, which requires `verbose_json`. Word timestamps take extra time
			-- to compute, segment timestamps do not. Known values:
			-- {CREATE_TRANSCRIPTION_TIMESTAMP_GRANULARITY}.

	stream: BOOLEAN
			-- Send the transcript as events while it is produced; `whisper-1` ignores this.

	chunking_strategy: detachable CREATE_TRANSCRIPTION_REQUEST_CHUNKING_STRATEGY
			-- How to cut the recording before transcription; left out, it is handled in one piece. The
			-- diarizing model demands a value beyond 30 seconds of audio.

	known_speaker_names: detachable LIST [STRING_32]
			-- Short labels of up to four speakers, in the order of `known_speaker_references`.

	known_speaker_references: detachable LIST [STRING_32]
			-- Voice samples of the named speakers, each a data URL with 2 to 10 seconds of audio.

feature -- Status report

	has_temperature: BOOLEAN
			-- Is `temperature' set?

	has_stream: BOOLEAN
			-- Is `stream' set?

	is_stream_null: BOOLEAN
			-- Is `stream' null, rather than not set?

	is_chunking_strategy_null: BOOLEAN
			-- Is `chunking_strategy' null, rather than not set?

feature -- Element change

	set_file (a_file: API_FILE)
			-- Set `file'.
		do
			file := a_file
			mark_set ("file")
		ensure
			file_set: file = a_file
		end

	set_model (a_model: READABLE_STRING_GENERAL)
			-- Set `model'.
		do
			create model.make_from_string_general (a_model)
			mark_set ("model")
		ensure
			model_set: is_text_copy (model, a_model)
		end

	set_language (a_language: detachable READABLE_STRING_GENERAL)
			-- Set `language'; Void leaves it out.
		do
			language := text_copy (a_language)
		ensure
			language_set: is_text_copy (language, a_language)
		end

	set_languages (a_languages: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL])
			-- Set `languages' to a list of these items; Void leaves it out.
		require
			languages_not_shorter: a_languages /= Void implies a_languages.upper - a_languages.lower + 1 >= 1
		do
			languages := texts_copy (a_languages)
		ensure
			languages_set: are_texts_copy (languages, a_languages)
		end

	extend_languages (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `languages'.
		do
			if attached languages as l_value then
				l_value.extend (a_item.to_string_32)
			else
				languages := languages_codec.singleton (a_item.to_string_32)
			end
		ensure
			one_more: languages_codec.count (languages) = old languages_codec.count (languages) + 1
			has_item: attached languages as l_value and then l_value.last.same_string_general (a_item)
		end

	set_keywords (a_keywords: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL])
			-- Set `keywords' to a list of these items; Void leaves it out.
		do
			keywords := texts_copy (a_keywords)
		ensure
			keywords_set: are_texts_copy (keywords, a_keywords)
		end

	extend_keywords (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `keywords'.
		do
			if attached keywords as l_value then
				l_value.extend (a_item.to_string_32)
			else
				keywords := keywords_codec.singleton (a_item.to_string_32)
			end
		ensure
			one_more: keywords_codec.count (keywords) = old keywords_codec.count (keywords) + 1
			has_item: attached keywords as l_value and then l_value.last.same_string_general (a_item)
		end

	set_prompt (a_prompt: detachable READABLE_STRING_GENERAL)
			-- Set `prompt'; Void leaves it out.
		do
			prompt := text_copy (a_prompt)
		ensure
			prompt_set: is_text_copy (prompt, a_prompt)
		end

	set_response_format (a_response_format: detachable READABLE_STRING_GENERAL)
			-- Set `response_format'; Void leaves it out.
		do
			response_format := text_copy (a_response_format)
		ensure
			response_format_set: is_text_copy (response_format, a_response_format)
		end

	set_temperature (a_temperature: REAL_64)
			-- Set `temperature'.
		require
			temperature_finite: (create {API_CHECK}).is_finite (a_temperature)
		do
			temperature := a_temperature
			has_temperature := True
		ensure
			temperature_set: temperature = a_temperature
			has_temperature: has_temperature
		end

	unset_temperature
			-- Leave `temperature' out.
		do
			temperature := 0
			has_temperature := False
		ensure
			not_has_temperature: not has_temperature
		end

	set_include (a_include: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL])
			-- Set `include' to a list of these items; Void leaves it out.
		do
			include := texts_copy (a_include)
		ensure
			include_set: are_texts_copy (include, a_include)
		end

	extend_include (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `include'.
		do
			if attached include as l_value then
				l_value.extend (a_item.to_string_32)
			else
				include := include_codec.singleton (a_item.to_string_32)
			end
		ensure
			one_more: include_codec.count (include) = old include_codec.count (include) + 1
			has_item: attached include as l_value and then l_value.last.same_string_general (a_item)
		end

	set_timestamp_granularities (a_timestamp_granularities: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL])
			-- Set `timestamp_granularities' to a list of these items; Void leaves it out.
		do
			timestamp_granularities := texts_copy (a_timestamp_granularities)
		ensure
			timestamp_granularities_set: are_texts_copy (timestamp_granularities, a_timestamp_granularities)
		end

	extend_timestamp_granularities (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `timestamp_granularities'.
		do
			if attached timestamp_granularities as l_value then
				l_value.extend (a_item.to_string_32)
			else
				timestamp_granularities := timestamp_granularities_codec.singleton (a_item.to_string_32)
			end
		ensure
			one_more: timestamp_granularities_codec.count (timestamp_granularities) = old timestamp_granularities_codec.count (timestamp_granularities) + 1
			has_item: attached timestamp_granularities as l_value and then l_value.last.same_string_general (a_item)
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

	set_chunking_strategy (a_chunking_strategy: detachable CREATE_TRANSCRIPTION_REQUEST_CHUNKING_STRATEGY)
			-- Set `chunking_strategy'; Void leaves it out.
		do
			chunking_strategy := a_chunking_strategy
			is_chunking_strategy_null := False
		ensure
			chunking_strategy_set: chunking_strategy = a_chunking_strategy
		end

	set_chunking_strategy_string (a_text: READABLE_STRING_GENERAL)
			-- Set `chunking_strategy' to `a_text'.
		do
			set_chunking_strategy (create {CREATE_TRANSCRIPTION_REQUEST_CHUNKING_STRATEGY_STRING}.make (a_text))
		end

	set_chunking_strategy_null
			-- Have null for `chunking_strategy'.
		do
			chunking_strategy := Void
			is_chunking_strategy_null := True
		ensure
			is_chunking_strategy_null: is_chunking_strategy_null
		end

	set_known_speaker_names (a_known_speaker_names: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL])
			-- Set `known_speaker_names' to a list of these items; Void leaves it out.
		require
			known_speaker_names_not_longer: a_known_speaker_names /= Void implies a_known_speaker_names.upper - a_known_speaker_names.lower + 1 <= 4
		do
			known_speaker_names := texts_copy (a_known_speaker_names)
		ensure
			known_speaker_names_set: are_texts_copy (known_speaker_names, a_known_speaker_names)
		end

	extend_known_speaker_names (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `known_speaker_names'.
		do
			if attached known_speaker_names as l_value then
				l_value.extend (a_item.to_string_32)
			else
				known_speaker_names := known_speaker_names_codec.singleton (a_item.to_string_32)
			end
		ensure
			one_more: known_speaker_names_codec.count (known_speaker_names) = old known_speaker_names_codec.count (known_speaker_names) + 1
			has_item: attached known_speaker_names as l_value and then l_value.last.same_string_general (a_item)
		end

	set_known_speaker_references (a_known_speaker_references: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL])
			-- Set `known_speaker_references' to a list of these items; Void leaves it out.
		require
			known_speaker_references_not_longer: a_known_speaker_references /= Void implies a_known_speaker_references.upper - a_known_speaker_references.lower + 1 <= 4
		do
			known_speaker_references := texts_copy (a_known_speaker_references)
		ensure
			known_speaker_references_set: are_texts_copy (known_speaker_references, a_known_speaker_references)
		end

	extend_known_speaker_references (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `known_speaker_references'.
		do
			if attached known_speaker_references as l_value then
				l_value.extend (a_item.to_string_32)
			else
				known_speaker_references := known_speaker_references_codec.singleton (a_item.to_string_32)
			end
		ensure
			one_more: known_speaker_references_codec.count (known_speaker_references) = old known_speaker_references_codec.count (known_speaker_references) + 1
			has_item: attached known_speaker_references as l_value and then l_value.last.same_string_general (a_item)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			file := file_codec.required_field (a_fields, once "file")
			model := a_fields.required_text (once "model")
			language := a_fields.text (once "language")
			languages := languages_codec.field (a_fields, once "languages")
			keywords := keywords_codec.field (a_fields, once "keywords")
			prompt := a_fields.text (once "prompt")
			response_format := a_fields.text (once "response_format")
			temperature := a_fields.real_64 (once "temperature")
			has_temperature := a_fields.is_real_64 (once "temperature")
			include := include_codec.field (a_fields, once "include")
			timestamp_granularities := timestamp_granularities_codec.field (a_fields, once "timestamp_granularities")
			is_stream_null := a_fields.is_null (once "stream")
			stream := a_fields.boolean (once "stream")
			has_stream := a_fields.is_boolean (once "stream")
			is_chunking_strategy_null := a_fields.is_null (once "chunking_strategy")
			chunking_strategy := (create {CREATE_TRANSCRIPTION_REQUEST_CHUNKING_STRATEGY_CODEC}).field (a_fields, once "chunking_strategy")
			known_speaker_names := known_speaker_names_codec.field (a_fields, once "known_speaker_names")
			known_speaker_references := known_speaker_references_codec.field (a_fields, once "known_speaker_references")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			file_codec.put_required (a_fields, "file", file)
			a_fields.put_required_text ("model", model)
			a_fields.put_text ("language", language, False)
			languages_codec.put (a_fields, "languages", languages, False)
			keywords_codec.put (a_fields, "keywords", keywords, False)
			a_fields.put_text ("prompt", prompt, False)
			a_fields.put_text ("response_format", response_format, False)
			a_fields.put_real ("temperature", temperature, has_temperature, False)
			include_codec.put (a_fields, "include", include, False)
			timestamp_granularities_codec.put (a_fields, "timestamp_granularities", timestamp_granularities, False)
			a_fields.put_boolean ("stream", stream, has_stream, is_stream_null)
			a_fields.put_value ("chunking_strategy", chunking_strategy, is_chunking_strategy_null)
			known_speaker_names_codec.put (a_fields, "known_speaker_names", known_speaker_names, False)
			known_speaker_references_codec.put (a_fields, "known_speaker_references", known_speaker_references, False)
		end

feature {NONE} -- Implementation

	file_codec: API_FILE_CODEC
			-- What reads and writes it.
		once
			create Result
		end

	languages_codec: API_LIST_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

	keywords_codec: API_LIST_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

	include_codec: API_LIST_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

	timestamp_granularities_codec: API_LIST_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

	known_speaker_names_codec: API_LIST_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

	known_speaker_references_codec: API_LIST_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

invariant
	stream_null: is_stream_null implies not has_stream
	chunking_strategy_null: is_chunking_strategy_null implies chunking_strategy = Void

end
