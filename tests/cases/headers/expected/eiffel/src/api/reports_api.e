note
	description: "Operations of reports."

class
	REPORTS_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	list_reports (
			accept: detachable READABLE_STRING_GENERAL;
			authorization: detachable READABLE_STRING_GENERAL
		): detachable LIST [STRING_32]
			-- GET /reports
			--
			-- `accept': Which version of the list to give.
		local
			l_request: API_REQUEST
			l_codec: API_LIST_CODEC [STRING_32]
		do
			create l_request.make ("GET", "/reports")
			l_request.add_security (<<"token">>)
			l_request.set_accept ("application/json")
			if accept /= Void then
				l_request.put_header ("Accept", json_text (accept), "simple", False)
			end
			if authorization /= Void then
				l_request.put_header ("authorization", json_text (authorization), "simple", False)
			end
			send_request (l_request)
			create l_codec.make (create {API_TEXT_CODEC})
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	add_report (content_type: READABLE_STRING_GENERAL; add_report_request: ADD_REPORT_REQUEST)
			-- The body is application/json.
			--
			-- POST /reports
		require
			add_report_request_complete: add_report_request.is_complete
		local
			l_request: API_REQUEST
		do
			create l_request.make ("POST", "/reports")
			l_request.add_security (<<"token">>)
			l_request.put_header ("Content-Type", json_text (content_type), "simple", False)
			l_request.set_json (add_report_request.to_request, "application/json")
			send_request (l_request)
		end

	add_report_as_csv (content_type: READABLE_STRING_GENERAL; body: READABLE_STRING_GENERAL)
			-- The body is text/csv.
			--
			-- POST /reports
		local
			l_request: API_REQUEST
		do
			create l_request.make ("POST", "/reports")
			l_request.add_security (<<"token">>)
			l_request.put_header ("Content-Type", json_text (content_type), "simple", False)
			l_request.set_text (body, "text/csv")
			send_request (l_request)
		end

	find_latest_report: detachable PLACE
			-- Redirects are all that is told of.
			--
			-- GET /reports/latest
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [PLACE]
		do
			create l_request.make ("GET", "/reports/latest")
			l_request.add_security (<<"token">>)
			l_request.set_accept ("application/json")
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

end
