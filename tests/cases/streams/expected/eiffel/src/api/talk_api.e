note
	description: "Operations of Talk."

class
	TALK_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	talk (question: QUESTION): detachable REPLY
			-- Whole or in pieces, as a field of the body says
			--
			-- POST /talk
		require
			question_complete: question.is_complete
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [REPLY]
		do
			create l_request.make ("POST", "/talk")
			l_request.set_accept ("application/json")
			l_request.set_json (question.to_request, "application/json")
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	talk_stream_2 (question: QUESTION; an_action: PROCEDURE [PIECE])
			-- Whole or in pieces, as a field of the body says
			--
			-- Each event goes to `an_action' as it comes.
			--
			-- POST /talk
		require
			question_complete: question.is_complete
		local
			l_request: API_REQUEST
			l_action: API_EVENT_ACTION [PIECE]
		do
			create l_request.make ("POST", "/talk")
			l_request.set_accept ("text/event-stream")
			l_request.set_json (with_json_field (question.to_request, "stream", json_boolean (True)), "application/json")
			create l_action.make (create {API_MODEL_CODEC [PIECE]}, an_action)
			send_streaming_request (l_request, create {API_EVENT_READER}.make (agent l_action.take, False, "", ""))
		end

	talk_stream (question: QUESTION): detachable REPLY
			-- Would have the name of the stream of the other one
			--
			-- POST /talk/stream
		require
			question_complete: question.is_complete
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [REPLY]
		do
			create l_request.make ("POST", "/talk/stream")
			l_request.set_accept ("application/json")
			l_request.set_json (question.to_request, "application/json")
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	get_news: detachable REPLY
			-- Whole or in pieces, as the client accepts
			--
			-- GET /news
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [REPLY]
		do
			create l_request.make ("GET", "/news")
			l_request.set_accept ("application/json")
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	get_news_stream (an_action: PROCEDURE [PIECE])
			-- Whole or in pieces, as the client accepts
			--
			-- Each event goes to `an_action' as it comes.
			--
			-- GET /news
		local
			l_request: API_REQUEST
			l_action: API_EVENT_ACTION [PIECE]
		do
			create l_request.make ("GET", "/news")
			l_request.set_accept ("text/event-stream")
			create l_action.make (create {API_MODEL_CODEC [PIECE]}, an_action)
			send_streaming_request (l_request, create {API_EVENT_READER}.make (agent l_action.take, False, "", ""))
		end

	speak (speak_request: detachable SPEAK_REQUEST): detachable STRING_8
			-- A field of the body names the format
			--
			-- POST /speech
		require
			speak_request_complete: speak_request /= Void implies speak_request.is_complete
		local
			l_request: API_REQUEST
		do
			create l_request.make ("POST", "/speech")
			l_request.set_accept ("audio/mpeg")
			if speak_request /= Void then
				l_request.set_json (speak_request.to_request, "application/json")
			end
			send_request (l_request)
			Result := answered_octets
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	speak_stream (speak_request: detachable SPEAK_REQUEST; an_action: PROCEDURE [PIECE])
			-- A field of the body names the format
			--
			-- Each event goes to `an_action' as it comes.
			--
			-- POST /speech
		require
			speak_request_complete: speak_request /= Void implies speak_request.is_complete
		local
			l_request: API_REQUEST
			l_action: API_EVENT_ACTION [PIECE]
		do
			create l_request.make ("POST", "/speech")
			l_request.set_accept ("text/event-stream")
			if speak_request /= Void then
				l_request.set_json (with_json_field (speak_request.to_request, "stream_format", json_text ("sse")), "application/json")
			end
			create l_action.make (create {API_MODEL_CODEC [PIECE]}, an_action)
			send_streaming_request (l_request, create {API_EVENT_READER}.make (agent l_action.take, False, "", ""))
		end

	watch (stream: detachable API_BOOLEAN): detachable STRING_32
			-- A parameter asks for the stream of tagged events
			--
			-- GET /watch
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/watch")
			l_request.set_accept ("text/event-stream")
			if stream /= Void then
				l_request.put_query ("stream", stream.to_request, "form", True, False)
			end
			send_request (l_request)
			Result := answered_text
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	watch_stream (an_action: PROCEDURE [CHANGE])
			-- A parameter asks for the stream of tagged events
			--
			-- Each event goes to `an_action' as it comes.
			--
			-- GET /watch
		local
			l_request: API_REQUEST
			l_action: API_EVENT_ACTION [CHANGE]
		do
			create l_request.make ("GET", "/watch")
			l_request.set_accept ("text/event-stream")
			l_request.put_query ("stream", json_boolean (True), "form", True, False)
			create l_action.make (create {CHANGE_CODEC}, an_action)
			send_streaming_request (l_request, create {API_EVENT_READER}.make (agent l_action.take, False, "kind", ""))
		end

	run: detachable STRING_32
			-- The type describes the events themselves, with their names
			--
			-- GET /run
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/run")
			l_request.set_accept ("text/event-stream")
			send_request (l_request)
			Result := answered_text
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	run_stream (an_action: PROCEDURE [RUN_EVENT])
			-- The type describes the events themselves, with their names
			--
			-- Each event goes to `an_action' as it comes.
			--
			-- GET /run
		local
			l_request: API_REQUEST
			l_action: API_EVENT_ACTION [RUN_EVENT]
		do
			create l_request.make ("GET", "/run")
			l_request.set_accept ("text/event-stream")
			create l_action.make (create {RUN_EVENT_CODEC}, an_action)
			send_streaming_request (l_request, create {API_EVENT_READER}.make (agent l_action.take, True, "", ""))
		end

	lines: detachable STRING_32
			-- One JSON text on each line
			--
			-- GET /lines
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/lines")
			l_request.set_accept ("application/jsonl")
			send_request (l_request)
			Result := answered_text
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	lines_stream (an_action: PROCEDURE [REPLY])
			-- One JSON text on each line
			--
			-- Each event goes to `an_action' as it comes.
			--
			-- GET /lines
		local
			l_request: API_REQUEST
			l_action: API_EVENT_ACTION [REPLY]
		do
			create l_request.make ("GET", "/lines")
			l_request.set_accept ("application/jsonl")
			create l_action.make (create {API_MODEL_CODEC [REPLY]}, an_action)
			send_streaming_request (l_request, create {API_EVENT_READER}.make_lines (agent l_action.take))
		end

	words: detachable STRING_32
			-- The lines as one text, so nothing is known of each
			--
			-- GET /words
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/words")
			l_request.set_accept ("application/x-ndjson")
			send_request (l_request)
			Result := answered_text
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	words_stream (an_action: PROCEDURE [JSON_VALUE])
			-- The lines as one text, so nothing is known of each
			--
			-- Each event goes to `an_action' as it comes.
			--
			-- GET /words
		local
			l_request: API_REQUEST
			l_action: API_EVENT_ACTION [JSON_VALUE]
		do
			create l_request.make ("GET", "/words")
			l_request.set_accept ("application/x-ndjson")
			create l_action.make (create {API_ANY_CODEC}, an_action)
			send_streaming_request (l_request, create {API_EVENT_READER}.make_lines (agent l_action.take))
		end

end
