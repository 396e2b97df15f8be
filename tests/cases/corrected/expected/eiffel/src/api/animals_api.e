note
	description: "Operations of Animals."

class
	ANIMALS_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	list_animals (
			start: detachable READABLE_STRING_GENERAL;
			kind: detachable READABLE_STRING_GENERAL
		): detachable PET_PAGE
			-- GET /pets
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [PET_PAGE]
		do
			create l_request.make ("GET", "/pets")
			l_request.set_accept ("application/json")
			if start /= Void then
				l_request.put_query ("from", json_text (start), "form", True, False)
			end
			if kind /= Void then
				l_request.put_query ("kind", json_text (kind), "form", True, False)
			end
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	list_animals_pages (
			start: detachable READABLE_STRING_GENERAL;
			kind: detachable READABLE_STRING_GENERAL
		): API_PAGES [PET]
			-- All items; pages are asked for while they are needed.
			--
			-- GET /pets
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/pets")
			l_request.set_accept ("application/json")
			if start /= Void then
				l_request.put_query ("from", json_text (start), "form", True, False)
			end
			if kind /= Void then
				l_request.put_query ("kind", json_text (kind), "form", True, False)
			end
			create Result.make (Current, l_request, create {API_MODEL_CODEC [PET]}, "things", create {API_PAGING}.make_cursor ("from", "upto", ""))
		end

	talk (talk_request: detachable TALK_REQUEST): detachable PET
			-- POST /talk
		require
			talk_request_complete: talk_request /= Void implies talk_request.is_complete
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [PET]
		do
			create l_request.make ("POST", "/talk")
			l_request.set_accept ("application/json")
			if talk_request /= Void then
				l_request.set_json (talk_request.to_request, "application/json")
			end
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	talk_stream (talk_request: detachable TALK_REQUEST; an_action: PROCEDURE [PET])
			-- Each event goes to `an_action' as it comes.
			--
			-- POST /talk
		require
			talk_request_complete: talk_request /= Void implies talk_request.is_complete
		local
			l_request: API_REQUEST
			l_action: API_EVENT_ACTION [PET]
		do
			create l_request.make ("POST", "/talk")
			l_request.set_accept ("text/event-stream")
			if talk_request /= Void then
				l_request.set_json (with_json_field (talk_request.to_request, "mode", json_text ("live")), "application/json")
			end
			create l_action.make (create {API_MODEL_CODEC [PET]}, an_action)
			send_streaming_request (l_request, create {API_EVENT_READER}.make (agent l_action.take, False, "", "<end>"))
		end

end
