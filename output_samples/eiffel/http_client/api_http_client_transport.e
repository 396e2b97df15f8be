note
	description: "[
		Sends requests by the library http_client of EiffelStudio, whichever backend it is built with. Certificates are
		verified as far as the backend does, redirections are answers. The octets of a stream come when it has ended.
	]"

class
	API_HTTP_CLIENT_TRANSPORT

inherit
	API_TRANSPORT

feature -- Basic operations

	response (a_request: API_REQUEST): API_RESPONSE
			-- <Precursor>
		local
			l_has_failed: BOOLEAN
		do
			if l_has_failed then
				create Result.make_failure ("http_client has failed", False, True)
			else
				Result := received (session (a_request).custom (a_request.method, "", context (a_request)), a_request)
			end
		rescue
			l_has_failed := True
			retry
		end

feature {NONE} -- Implementation

	session (a_request: API_REQUEST): HTTP_CLIENT_SESSION
			-- A session for `a_request', as patient as it is; 0 seconds would be none at all for some backends.
		do
			Result := (create {DEFAULT_HTTP_CLIENT}).new_session (a_request.url)
			Result.set_connect_timeout (a_request.connect_timeout.max (1))
			Result.set_timeout (a_request.timeout.max (1))
			Result.set_max_redirects (0)
			Result.set_is_insecure (False)
		end

	context (a_request: API_REQUEST): HTTP_CLIENT_REQUEST_CONTEXT
			-- Header fields and body of `a_request'.
		local
			i: INTEGER
		do
			create Result.make
			from
				i := 1
			until
				i > a_request.headers.count
			loop
				Result.add_header (a_request.headers.name (i), a_request.headers.value (i))
				i := i + 1
			end
			if attached a_request.body as l_body and then not l_body.is_empty then
				Result.set_upload_data (l_body)
			elseif not a_request.is_idempotent or a_request.method ~ "PUT" then
				Result.add_header ("Content-Length", "0")
			end
		end

	received (a_response: HTTP_CLIENT_RESPONSE; a_request: API_REQUEST): API_RESPONSE
			-- What has come back.
		local
			l_body: READABLE_STRING_8
		do
			l_body := ""
			if attached a_response.body as l_octets then
				l_body := l_octets
			end
			if a_response.error_occurred then
				create Result.make_failure (message (a_response), False, True)
			else
				create Result.make (a_response.status, create {API_HEADERS}.make_from_lines (a_response.raw_header), l_body)
				if a_request.consumer /= Void and then Result.is_success then
					a_request.consume (l_body)
				end
			end
		end

	message (a_response: HTTP_CLIENT_RESPONSE): READABLE_STRING_8
			-- Why there is no answer.
		do
			Result := "There is no answer"
			if attached a_response.error_message as l_message and then not l_message.is_empty then
				Result := l_message
			end
		end

end
