note
	description: "Operations of default."

class
	DEFAULT_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	get_close (id: READABLE_STRING_GENERAL)
			-- GET /close/{id}
		require
			id_not_empty: not id.is_empty
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/close/{id}")
			l_request.put_path ("id", json_text (id), "simple", False, False)
			send_request (l_request)
		end

	get3d (id: READABLE_STRING_GENERAL)
			-- GET /3d/models/{id}
		require
			id_not_empty: not id.is_empty
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/3d/models/{id}")
			l_request.put_path ("id", json_text (id), "simple", False, False)
			send_request (l_request)
		end

	listen: detachable STRING_32
			-- Listen.
			--
			-- GET /events
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/events")
			l_request.set_accept ("text/event-stream")
			send_request (l_request)
			Result := answered_text
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	listen_stream (an_action: PROCEDURE [LISTEN_RESPONSE_EVENT])
			-- Listen.
			--
			-- Each event goes to `an_action' as it comes.
			--
			-- GET /events
		local
			l_request: API_REQUEST
			l_action: API_EVENT_ACTION [LISTEN_RESPONSE_EVENT]
		do
			create l_request.make ("GET", "/events")
			l_request.set_accept ("text/event-stream")
			create l_action.make (create {API_MODEL_CODEC [LISTEN_RESPONSE_EVENT]}, an_action)
			send_streaming_request (l_request, create {API_EVENT_READER}.make (agent l_action.take, False, "", ""))
		end

	root
			-- GET /
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/")
			send_request (l_request)
		end

end
