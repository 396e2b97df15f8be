note
	description: "Tests of AUDIO_API: what each operation sends, and what it makes of the answer."

class
	AUDIO_API_TEST

inherit
	API_TEST_CASE

create
	make

feature -- Basic operations

	run_all
			-- <Precursor>
		local
			l_api: AUDIO_API
		do
			l_api := (create {OPEN_AI_API}.make_with_client (run.client)).audio
			run.run ("create_speech", agent test_create_speech (l_api))
			run.run ("create_speech_stream", agent test_create_speech_stream (l_api))
			run.run ("create_transcription", agent test_create_transcription (l_api))
			run.run ("create_transcription_stream", agent test_create_transcription_stream (l_api))
			run.run ("create_translation", agent test_create_translation (l_api))
			run.run ("list_voice_consents", agent test_list_voice_consents (l_api))
			run.run ("create_voice_consent", agent test_create_voice_consent (l_api))
			run.run ("get_voice_consent", agent test_get_voice_consent (l_api))
			run.run ("update_voice_consent", agent test_update_voice_consent (l_api))
			run.run ("delete_voice_consent", agent test_delete_voice_consent (l_api))
			run.run ("create_voice", agent test_create_voice (l_api))
		end

feature {NONE} -- Tests

	test_create_speech (a_api: AUDIO_API)
			-- POST /audio/speech
		do
			expect ("POST", "/audio/speech")
			expect_header ("Authorization", "Bearer token")
			expect_body ("[
				{
				  "model": "gpt-4o-mini-tts",
				  "input": "Your parcel has left the depot and arrives tomorrow before noon.",
				  "voice": "coral"
				}
			]")
			answer (200, "application/octet-stream", "Hello!")
			check_answer (a_api, a_api.create_speech (create {CREATE_SPEECH_REQUEST}.make_from_json (object ("[
				{
				  "model": "gpt-4o-mini-tts",
				  "input": "Your parcel has left the depot and arrives tomorrow before noon.",
				  "voice": "coral"
				}
			]"))))
		end

	test_create_speech_stream (a_api: AUDIO_API)
			-- POST /audio/speech
		do
			expect ("POST", "/audio/speech")
			expect_header ("Authorization", "Bearer token")
			expect_body ("[
				{
				  "model": "gpt-4o-mini-tts",
				  "input": "Your parcel has left the depot and arrives tomorrow before noon.",
				  "voice": "coral",
				  "stream_format": "sse"
				}
			]")
			expect_header ("Accept", "text/event-stream")
			answer (200, "text/event-stream", "data: {%"type%":%"speech.audio.delta%",%"audio%":%"my-audio%"}%N%Ndata: {%"type%":%"speech.audio.delta%",%"audio%":%"my-audio%"}%N%Ndata: [DONE]%N%N")
			a_api.create_speech_stream (create {CREATE_SPEECH_REQUEST}.make_from_json (object ("[
				{
				  "model": "gpt-4o-mini-tts",
				  "input": "Your parcel has left the depot and arrives tomorrow before noon.",
				  "voice": "coral"
				}
			]")), agent count_event ({CREATE_SPEECH_RESPONSE_STREAM_EVENT} ?))
			check_events (a_api, 2)
		end

	test_create_transcription (a_api: AUDIO_API)
			-- POST /audio/transcriptions
		do
			expect ("POST", "/audio/transcriptions")
			expect_header ("Authorization", "Bearer token")
			expect_form ("file%Nmodel")
			answer (200, "application/json", "[
				{
				  "text": "Hello!"
				}
			]")
			check_answer (a_api, a_api.create_transcription (file, "gpt-4o-transcribe", Void, Void, Void, Void, Void, Void, Void, Void, Void, Void, Void, Void))
		end

	test_create_transcription_stream (a_api: AUDIO_API)
			-- POST /audio/transcriptions
		do
			expect ("POST", "/audio/transcriptions")
			expect_header ("Authorization", "Bearer token")
			expect_form ("file%Nmodel")
			expect_header ("Accept", "text/event-stream")
			answer (200, "text/event-stream", "data: {%"type%":%"transcript.text.segment%",%"id%":%"abc123%",%"start%":1,%"end%":1,%"text%":%"Hello!%",%"speaker%":%"my-speaker%"}%N%Ndata: {%"type%":%"transcript.text.segment%",%"id%":%"abc123%",%"start%":1,%"end%":1,%"text%":%"Hello!%",%"speaker%":%"my-speaker%"}%N%Ndata: [DONE]%N%N")
			a_api.create_transcription_stream (file, "gpt-4o-transcribe", Void, Void, Void, Void, Void, Void, Void, Void, Void, Void, Void, agent count_event ({CREATE_TRANSCRIPTION_RESPONSE_STREAM_EVENT} ?))
			check_events (a_api, 2)
		end

	test_create_translation (a_api: AUDIO_API)
			-- POST /audio/translations
		do
			expect ("POST", "/audio/translations")
			expect_header ("Authorization", "Bearer token")
			expect_form ("file%Nmodel")
			answer (200, "application/json", "[
				{
				  "text": "Hello!"
				}
			]")
			check_answer (a_api, a_api.create_translation (file, "whisper-1", Void, Void, Void))
		end

	test_list_voice_consents (a_api: AUDIO_API)
			-- GET /audio/voice_consents
		do
			expect ("GET", "/audio/voice_consents?after=my-after&limit=20")
			expect_header ("Authorization", "Bearer token")
			answer (200, "application/json", "[
				{
				  "object": "list",
				  "data": [
				    {
				      "object": "audio.voice_consent",
				      "id": "abc123",
				      "name": "my-voice-consent",
				      "language": "en",
				      "created_at": 1735732800
				    }
				  ],
				  "has_more": true
				}
			]")
			check_answer (a_api, a_api.list_voice_consents ("my-after", {INTEGER_64} 20))
		end

	test_create_voice_consent (a_api: AUDIO_API)
			-- POST /audio/voice_consents
		do
			expect ("POST", "/audio/voice_consents")
			expect_header ("Authorization", "Bearer token")
			expect_form ("name%Nrecording%Nlanguage")
			answer (200, "application/json", "[
				{
				  "object": "audio.voice_consent",
				  "id": "abc123",
				  "name": "my-voice-consent",
				  "language": "en",
				  "created_at": 1735732800
				}
			]")
			check_answer (a_api, a_api.create_voice_consent ("Jamie Ortiz, studio consent", file, "en-GB"))
		end

	test_get_voice_consent (a_api: AUDIO_API)
			-- GET /audio/voice_consents/{consent_id}
		do
			expect ("GET", "/audio/voice_consents/cons_7c41")
			expect_header ("Authorization", "Bearer token")
			answer (200, "application/json", "[
				{
				  "object": "audio.voice_consent",
				  "id": "abc123",
				  "name": "my-voice-consent",
				  "language": "en",
				  "created_at": 1735732800
				}
			]")
			check_answer (a_api, a_api.get_voice_consent ("cons_7c41"))
		end

	test_update_voice_consent (a_api: AUDIO_API)
			-- POST /audio/voice_consents/{consent_id}
		do
			expect ("POST", "/audio/voice_consents/cons_7c41")
			expect_header ("Authorization", "Bearer token")
			expect_body ("[
				{
				  "name": "Jamie Ortiz, renewed consent"
				}
			]")
			answer (200, "application/json", "[
				{
				  "object": "audio.voice_consent",
				  "id": "abc123",
				  "name": "my-voice-consent",
				  "language": "en",
				  "created_at": 1735732800
				}
			]")
			check_answer (a_api, a_api.update_voice_consent ("cons_7c41", create {UPDATE_VOICE_CONSENT_REQUEST}.make_from_json (object ("[
				{
				  "name": "Jamie Ortiz, renewed consent"
				}
			]"))))
		end

	test_delete_voice_consent (a_api: AUDIO_API)
			-- DELETE /audio/voice_consents/{consent_id}
		do
			expect ("DELETE", "/audio/voice_consents/cons_7c41")
			expect_header ("Authorization", "Bearer token")
			answer (200, "application/json", "[
				{
				  "id": "abc123",
				  "object": "audio.voice_consent",
				  "deleted": true
				}
			]")
			check_answer (a_api, a_api.delete_voice_consent ("cons_7c41"))
		end

	test_create_voice (a_api: AUDIO_API)
			-- POST /audio/voices
		do
			expect ("POST", "/audio/voices")
			expect_header ("Authorization", "Bearer token")
			expect_form ("name%Naudio_sample%Nconsent")
			answer (200, "application/json", "[
				{
				  "object": "audio.voice",
				  "id": "abc123",
				  "name": "my-voice",
				  "created_at": 1735732800
				}
			]")
			check_answer (a_api, a_api.create_voice ("Jamie narration", file, "cons_7c41"))
		end

end
