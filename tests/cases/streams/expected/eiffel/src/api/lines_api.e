note
	description: "Operations of Lines."

class
	LINES_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	exported: detachable STRING_32
			-- Octets that are lines of JSON, and events that are said to be octets
			--
			-- GET /exported
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/exported")
			l_request.set_accept ("application/x-ndjson")
			send_request (l_request)
			Result := answered_text
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	exported_stream (an_action: PROCEDURE [JSON_VALUE])
			-- Octets that are lines of JSON, and events that are said to be octets
			--
			-- Each event goes to `an_action' as it comes.
			--
			-- GET /exported
		local
			l_request: API_REQUEST
			l_action: API_EVENT_ACTION [JSON_VALUE]
		do
			create l_request.make ("GET", "/exported")
			l_request.set_accept ("application/x-ndjson")
			create l_action.make (create {API_ANY_CODEC}, an_action)
			send_streaming_request (l_request, create {API_EVENT_READER}.make_lines (agent l_action.take))
		end

	told: detachable STRING_32
			-- GET /told
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/told")
			l_request.set_accept ("text/event-stream")
			send_request (l_request)
			Result := answered_text
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	told_stream (an_action: PROCEDURE [STRING_32])
			-- Each event goes to `an_action' as it comes.
			--
			-- GET /told
		local
			l_request: API_REQUEST
			l_action: API_EVENT_ACTION [STRING_32]
		do
			create l_request.make ("GET", "/told")
			l_request.set_accept ("text/event-stream")
			create l_action.make (create {API_TEXT_CODEC}, an_action)
			send_streaming_request (l_request, create {API_EVENT_READER}.make_text (agent l_action.take, ""))
		end

end
