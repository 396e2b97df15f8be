note
	description: "Turn text into speech and recordings into text, and set up custom voices."

class
	AUDIO_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	create_speech (create_speech_request: CREATE_SPEECH_REQUEST): detachable STRING_8
			-- Turn text into spoken audio
			--
			-- Synthesizes `input` with the chosen voice. The reply is a binary audio body, or speech events
			-- when `stream_format` is `sse`.
			--
			-- POST /audio/speech
		require
			create_speech_request_complete: create_speech_request.is_complete
		local
			l_request: API_REQUEST
		do
			create l_request.make ("POST", "/audio/speech")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/octet-stream, application/json")
			l_request.set_json (create_speech_request.to_request, "application/json")
			l_request.put_error ("429", create {API_MODEL_CODEC [ERROR_RESPONSE]})
			send_request (l_request)
			Result := answered_octets
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	create_speech_stream (
			create_speech_request: CREATE_SPEECH_REQUEST;
			an_action: PROCEDURE [CREATE_SPEECH_RESPONSE_STREAM_EVENT]
		)
			-- Turn text into spoken audio
			--
			-- Synthesizes `input` with the chosen voice. The reply is a binary audio body, or speech events
			-- when `stream_format` is `sse`.
			--
			-- Each event goes to `an_action' as it comes.
			--
			-- POST /audio/speech
		require
			create_speech_request_complete: create_speech_request.is_complete
		local
			l_request: API_REQUEST
			l_action: API_EVENT_ACTION [CREATE_SPEECH_RESPONSE_STREAM_EVENT]
		do
			create l_request.make ("POST", "/audio/speech")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("text/event-stream")
			l_request.set_json (with_json_field (create_speech_request.to_request, "stream_format", json_text ("sse")), "application/json")
			l_request.put_error ("429", create {API_MODEL_CODEC [ERROR_RESPONSE]})
			create l_action.make (create {CREATE_SPEECH_RESPONSE_STREAM_EVENT_CODEC}, an_action)
			send_streaming_request (l_request, create {API_EVENT_READER}.make (agent l_action.take, False, "type", "[DONE]"))
		end

	create_transcription (
			file: API_FILE;
			model: READABLE_STRING_GENERAL;
			language: detachable READABLE_STRING_GENERAL;
			languages: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL];
			keywords: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL];
			prompt: detachable READABLE_STRING_GENERAL;
			response_format: detachable READABLE_STRING_GENERAL;
			temperature: detachable API_NUMBER;
			include: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL];
			timestamp_granularities: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL];
			stream: detachable API_BOOLEAN;
			chunking_strategy: detachable CREATE_TRANSCRIPTION_REQUEST_CHUNKING_STRATEGY;
			known_speaker_names: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL];
			known_speaker_references: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL]
		): detachable CREATE_TRANSCRIPTION_RESPONSE
			-- Transcribe an audio file
			--
			-- Writes down what is said in a recording, in the language being spoken. The body's shape follows
			-- `response_format`; with `stream` the text arrives as events.
			--
			-- POST /audio/transcriptions
			--
			-- `file': Recording to transcribe, in one of these formats: MP3, MP4, MPEG, MPGA, M4A, FLAC, WAV,
			-- OGG or WebM. `model': Model that transcribes; choose `gpt-4o-transcribe-diarize` to tell
			-- speakers apart. `language': ISO 639-1 code of the spoken language, such as `en`; giving it
			-- makes results faster and more accurate. `languages': ISO 639-1 codes of languages that may be
			-- spoken, as a hint for `gpt-transcribe`. `keywords': Names and terms likely to occur, so that
			-- `gpt-transcribe` spells them right. `prompt': Text in the language of the recording that sets
			-- the style or precedes this excerpt. The diarizing model does not accept it. `temperature':
			-- Randomness of decoding, 0 to 1. At 0 the model raises it by itself when confidence is too low.
			-- `include': Extra data to return; `logprobs` requires `json` output and a non-diarizing GPT-4o
			-- transcription model. `timestamp_granularities': Units that receive timestamps, which requires
			-- `verbose_json`. Word timestamps take extra time to compute, segment timestamps do not.
			-- `stream': Send the transcript as events while it is produced; `whisper-1` ignores this.
			-- `chunking_strategy': How to cut the recording before transcription; left out, it is handled in
			-- one piece. The diarizing model demands a value beyond 30 seconds of audio.
			-- `known_speaker_names': Short labels of up to four speakers, in the order of
			-- `known_speaker_references`. `known_speaker_references': Voice samples of the named speakers,
			-- each a data URL with 2 to 10 seconds of audio.
		require
			file_readable: file.is_readable
			languages_not_shorter: languages /= Void implies languages.upper - languages.lower + 1 >= 1
			temperature_finite: temperature /= Void implies (create {API_CHECK}).is_finite (temperature.value)
			chunking_strategy_complete: chunking_strategy /= Void implies chunking_strategy.is_complete
			known_speaker_names_not_longer: known_speaker_names /= Void implies known_speaker_names.upper - known_speaker_names.lower + 1 <= 4
			known_speaker_references_not_longer: known_speaker_references /= Void implies known_speaker_references.upper - known_speaker_references.lower + 1 <= 4
		local
			l_request: API_REQUEST
			l_form: API_FORM
			l_codec: CREATE_TRANSCRIPTION_RESPONSE_CODEC
		do
			create l_request.make ("POST", "/audio/transcriptions")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			create l_form.make_multipart ("multipart/form-data")
			l_form.put_file ("file", file, "")
			l_form.put ("model", json_text (model), "", "", True, False)
			if language /= Void then
				l_form.put ("language", json_text (language), "", "", True, False)
			end
			if languages /= Void then
				l_form.put ("languages", json_texts (languages), "", "", True, False)
			end
			if keywords /= Void then
				l_form.put ("keywords", json_texts (keywords), "", "", True, False)
			end
			if prompt /= Void then
				l_form.put ("prompt", json_text (prompt), "", "", True, False)
			end
			if response_format /= Void then
				l_form.put ("response_format", json_text (response_format), "", "", True, False)
			end
			if temperature /= Void then
				l_form.put ("temperature", temperature.to_request, "", "", True, False)
			end
			if include /= Void then
				l_form.put ("include", json_texts (include), "", "", True, False)
			end
			if timestamp_granularities /= Void then
				l_form.put ("timestamp_granularities", json_texts (timestamp_granularities), "", "", True, False)
			end
			if stream /= Void then
				l_form.put ("stream", stream.to_request, "", "", True, False)
			end
			if chunking_strategy /= Void then
				l_form.put ("chunking_strategy", chunking_strategy.to_request, "", "", True, False)
			end
			if known_speaker_names /= Void then
				l_form.put ("known_speaker_names", json_texts (known_speaker_names), "", "", True, False)
			end
			if known_speaker_references /= Void then
				l_form.put ("known_speaker_references", json_texts (known_speaker_references), "", "", True, False)
			end
			l_request.set_form (l_form)
			l_request.put_error ("429", create {API_MODEL_CODEC [ERROR_RESPONSE]})
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	create_transcription_stream (
			file: API_FILE;
			model: READABLE_STRING_GENERAL;
			language: detachable READABLE_STRING_GENERAL;
			languages: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL];
			keywords: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL];
			prompt: detachable READABLE_STRING_GENERAL;
			response_format: detachable READABLE_STRING_GENERAL;
			temperature: detachable API_NUMBER;
			include: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL];
			timestamp_granularities: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL];
			chunking_strategy: detachable CREATE_TRANSCRIPTION_REQUEST_CHUNKING_STRATEGY;
			known_speaker_names: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL];
			known_speaker_references: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL];
			an_action: PROCEDURE [CREATE_TRANSCRIPTION_RESPONSE_STREAM_EVENT]
		)
			-- Transcribe an audio file
			--
			-- Writes down what is said in a recording, in the language being spoken. The body's shape follows
			-- `response_format`; with `stream` the text arrives as events.
			--
			-- Each event goes to `an_action' as it comes.
			--
			-- POST /audio/transcriptions
			--
			-- `file': Recording to transcribe, in one of these formats: MP3, MP4, MPEG, MPGA, M4A, FLAC, WAV,
			-- OGG or WebM. `model': Model that transcribes; choose `gpt-4o-transcribe-diarize` to tell
			-- speakers apart. `language': ISO 639-1 code of the spoken language, such as `en`; giving it
			-- makes results faster and more accurate. `languages': ISO 639-1 codes of languages that may be
			-- spoken, as a hint for `gpt-transcribe`. `keywords': Names and terms likely to occur, so that
			-- `gpt-transcribe` spells them right. `prompt': Text in the language of the recording that sets
			-- the style or precedes this excerpt. The diarizing model does not accept it. `temperature':
			-- Randomness of decoding, 0 to 1. At 0 the model raises it by itself when confidence is too low.
			-- `include': Extra data to return; `logprobs` requires `json` output and a non-diarizing GPT-4o
			-- transcription model. `timestamp_granularities': Units that receive timestamps, which requires
			-- `verbose_json`. Word timestamps take extra time to compute, segment timestamps do not.
			-- `chunking_strategy': How to cut the recording before transcription; left out, it is handled in
			-- one piece. The diarizing model demands a value beyond 30 seconds of audio.
			-- `known_speaker_names': Short labels of up to four speakers, in the order of
			-- `known_speaker_references`. `known_speaker_references': Voice samples of the named speakers,
			-- each a data URL with 2 to 10 seconds of audio.
		require
			file_readable: file.is_readable
			languages_not_shorter: languages /= Void implies languages.upper - languages.lower + 1 >= 1
			temperature_finite: temperature /= Void implies (create {API_CHECK}).is_finite (temperature.value)
			chunking_strategy_complete: chunking_strategy /= Void implies chunking_strategy.is_complete
			known_speaker_names_not_longer: known_speaker_names /= Void implies known_speaker_names.upper - known_speaker_names.lower + 1 <= 4
			known_speaker_references_not_longer: known_speaker_references /= Void implies known_speaker_references.upper - known_speaker_references.lower + 1 <= 4
		local
			l_request: API_REQUEST
			l_form: API_FORM
			l_action: API_EVENT_ACTION [CREATE_TRANSCRIPTION_RESPONSE_STREAM_EVENT]
		do
			create l_request.make ("POST", "/audio/transcriptions")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("text/event-stream")
			create l_form.make_multipart ("multipart/form-data")
			l_form.put_file ("file", file, "")
			l_form.put ("model", json_text (model), "", "", True, False)
			if language /= Void then
				l_form.put ("language", json_text (language), "", "", True, False)
			end
			if languages /= Void then
				l_form.put ("languages", json_texts (languages), "", "", True, False)
			end
			if keywords /= Void then
				l_form.put ("keywords", json_texts (keywords), "", "", True, False)
			end
			if prompt /= Void then
				l_form.put ("prompt", json_text (prompt), "", "", True, False)
			end
			if response_format /= Void then
				l_form.put ("response_format", json_text (response_format), "", "", True, False)
			end
			if temperature /= Void then
				l_form.put ("temperature", temperature.to_request, "", "", True, False)
			end
			if include /= Void then
				l_form.put ("include", json_texts (include), "", "", True, False)
			end
			if timestamp_granularities /= Void then
				l_form.put ("timestamp_granularities", json_texts (timestamp_granularities), "", "", True, False)
			end
			l_form.put ("stream", json_boolean (True), "", "", True, False)
			if chunking_strategy /= Void then
				l_form.put ("chunking_strategy", chunking_strategy.to_request, "", "", True, False)
			end
			if known_speaker_names /= Void then
				l_form.put ("known_speaker_names", json_texts (known_speaker_names), "", "", True, False)
			end
			if known_speaker_references /= Void then
				l_form.put ("known_speaker_references", json_texts (known_speaker_references), "", "", True, False)
			end
			l_request.set_form (l_form)
			l_request.put_error ("429", create {API_MODEL_CODEC [ERROR_RESPONSE]})
			create l_action.make (create {CREATE_TRANSCRIPTION_RESPONSE_STREAM_EVENT_CODEC}, an_action)
			send_streaming_request (l_request, create {API_EVENT_READER}.make (agent l_action.take, False, "type", "[DONE]"))
		end

	create_translation (
			file: API_FILE;
			model: READABLE_STRING_GENERAL;
			prompt: detachable READABLE_STRING_GENERAL;
			response_format: detachable READABLE_STRING_GENERAL;
			temperature: detachable API_NUMBER
		): detachable CREATE_TRANSLATION_RESPONSE
			-- Translate speech into English text
			--
			-- POST /audio/translations
			--
			-- `file': Recording to translate, in one of these formats: MP3, MP4, MPEG, MPGA, M4A, FLAC, WAV,
			-- OGG or WebM. `model': Model that translates; `whisper-1` is the only one on offer. `prompt':
			-- English text that sets the style or precedes this excerpt. `response_format': Shape of the
			-- result: JSON, plain text or a subtitle format. `temperature': Randomness of decoding, 0 to 1.
			-- At 0 the model raises it by itself when confidence is too low.
		require
			file_readable: file.is_readable
			temperature_finite: temperature /= Void implies (create {API_CHECK}).is_finite (temperature.value)
		local
			l_request: API_REQUEST
			l_form: API_FORM
			l_codec: CREATE_TRANSLATION_RESPONSE_CODEC
		do
			create l_request.make ("POST", "/audio/translations")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			create l_form.make_multipart ("multipart/form-data")
			l_form.put_file ("file", file, "")
			l_form.put ("model", json_text (model), "", "", True, False)
			if prompt /= Void then
				l_form.put ("prompt", json_text (prompt), "", "", True, False)
			end
			if response_format /= Void then
				l_form.put ("response_format", json_text (response_format), "", "", True, False)
			end
			if temperature /= Void then
				l_form.put ("temperature", temperature.to_request, "", "", True, False)
			end
			l_request.set_form (l_form)
			l_request.put_error ("429", create {API_MODEL_CODEC [ERROR_RESPONSE]})
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	list_voice_consents (
			after: detachable READABLE_STRING_GENERAL;
			limit: detachable API_INTEGER
		): detachable VOICE_CONSENT_LIST_RESOURCE
			-- List voice consent recordings
			--
			-- Pages through the consent recordings that your organization has uploaded for custom voices.
			--
			-- GET /audio/voice_consents
			--
			-- `after': ID of the last recording on the page before this one. `limit': Maximum number of
			-- recordings on one page, from 1 to 100.
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [VOICE_CONSENT_LIST_RESOURCE]
		do
			create l_request.make ("GET", "/audio/voice_consents")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			if after /= Void then
				l_request.put_query ("after", json_text (after), "form", True, False)
			end
			if limit /= Void then
				l_request.put_query ("limit", limit.to_request, "form", True, False)
			end
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	list_voice_consents_pages (
			after: detachable READABLE_STRING_GENERAL;
			limit: detachable API_INTEGER
		): API_PAGES [VOICE_CONSENT_RESOURCE]
			-- List voice consent recordings
			--
			-- Pages through the consent recordings that your organization has uploaded for custom voices.
			--
			-- All items; pages are asked for while they are needed.
			--
			-- GET /audio/voice_consents
			--
			-- `after': ID of the last recording on the page before this one. `limit': Maximum number of
			-- recordings on one page, from 1 to 100.
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/audio/voice_consents")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			if after /= Void then
				l_request.put_query ("after", json_text (after), "form", True, False)
			end
			if limit /= Void then
				l_request.put_query ("limit", limit.to_request, "form", True, False)
			end
			create Result.make (Current, l_request, create {API_MODEL_CODEC [VOICE_CONSENT_RESOURCE]}, "data", create {API_PAGING}.make_cursor ("after", "last_id", "has_more"))
		end

	create_voice_consent (
			name: READABLE_STRING_GENERAL;
			recording: API_FILE;
			language: READABLE_STRING_GENERAL
		): detachable VOICE_CONSENT_RESOURCE
			-- Upload a voice consent recording
			--
			-- Stores a recording in which a speaker agrees to have their voice reproduced. A custom voice
			-- cannot be made without one, and only eligible customers have access.
			--
			-- POST /audio/voice_consents
			--
			-- `name': Label for the recording. `recording': Speaker's spoken consent, at most 10 MiB, as MP3,
			-- WAV, Ogg, AAC, FLAC, WebM or MP4 audio. `language': BCP 47 tag of the language in which consent
			-- is spoken, such as `de-DE`.
		require
			recording_readable: recording.is_readable
		local
			l_request: API_REQUEST
			l_form: API_FORM
			l_codec: API_MODEL_CODEC [VOICE_CONSENT_RESOURCE]
		do
			create l_request.make ("POST", "/audio/voice_consents")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			create l_form.make_multipart ("multipart/form-data")
			l_form.put ("name", json_text (name), "", "", True, False)
			l_form.put_file ("recording", recording, "")
			l_form.put ("language", json_text (language), "", "", True, False)
			l_request.set_form (l_form)
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	get_voice_consent (consent_id: READABLE_STRING_GENERAL): detachable VOICE_CONSENT_RESOURCE
			-- Get a voice consent recording
			--
			-- Looks up the label, language and creation time of one consent recording; the audio itself is
			-- not returned.
			--
			-- GET /audio/voice_consents/{consent_id}
			--
			-- `consent_id': Consent recording to look up.
		require
			consent_id_not_empty: not consent_id.is_empty
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [VOICE_CONSENT_RESOURCE]
		do
			create l_request.make ("GET", "/audio/voice_consents/{consent_id}")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			l_request.put_path ("consent_id", json_text (consent_id), "simple", False, False)
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	update_voice_consent (
			consent_id: READABLE_STRING_GENERAL;
			update_voice_consent_request: UPDATE_VOICE_CONSENT_REQUEST
		): detachable VOICE_CONSENT_RESOURCE
			-- Rename a voice consent recording
			--
			-- Changes the label of a consent recording. Its audio and language stay as uploaded.
			--
			-- POST /audio/voice_consents/{consent_id}
			--
			-- `consent_id': Consent recording to rename.
		require
			consent_id_not_empty: not consent_id.is_empty
			update_voice_consent_request_complete: update_voice_consent_request.is_complete
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [VOICE_CONSENT_RESOURCE]
		do
			create l_request.make ("POST", "/audio/voice_consents/{consent_id}")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			l_request.put_path ("consent_id", json_text (consent_id), "simple", False, False)
			l_request.set_json (update_voice_consent_request.to_request, "application/json")
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	delete_voice_consent (consent_id: READABLE_STRING_GENERAL): detachable VOICE_CONSENT_DELETED_RESOURCE
			-- Delete a voice consent recording
			--
			-- Removes a recording and its details from the consents of your organization.
			--
			-- DELETE /audio/voice_consents/{consent_id}
			--
			-- `consent_id': Consent recording to delete.
		require
			consent_id_not_empty: not consent_id.is_empty
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [VOICE_CONSENT_DELETED_RESOURCE]
		do
			create l_request.make ("DELETE", "/audio/voice_consents/{consent_id}")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			l_request.put_path ("consent_id", json_text (consent_id), "simple", False, False)
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	create_voice (
			name: READABLE_STRING_GENERAL;
			audio_sample: API_FILE;
			consent: READABLE_STRING_GENERAL
		): detachable VOICE_RESOURCE
			-- Create a custom voice
			--
			-- Builds a voice from a short audio sample, for use wherever the API speaks. The speaker's
			-- consent recording must be uploaded first, and only eligible customers have access.
			--
			-- POST /audio/voices
			--
			-- `name': Label for the new voice. `audio_sample': Speech to imitate, at most 10 MiB, as MP3,
			-- WAV, Ogg, AAC, FLAC, WebM or MP4 audio. `consent': ID of the recording in which this speaker
			-- consents.
		require
			audio_sample_readable: audio_sample.is_readable
		local
			l_request: API_REQUEST
			l_form: API_FORM
			l_codec: API_MODEL_CODEC [VOICE_RESOURCE]
		do
			create l_request.make ("POST", "/audio/voices")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			create l_form.make_multipart ("multipart/form-data")
			l_form.put ("name", json_text (name), "", "", True, False)
			l_form.put_file ("audio_sample", audio_sample, "")
			l_form.put ("consent", json_text (consent), "", "", True, False)
			l_request.set_form (l_form)
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

end
