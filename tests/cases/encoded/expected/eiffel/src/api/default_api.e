note
	description: "Operations of default."

class
	DEFAULT_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	put_key (
			id: READABLE_STRING_GENERAL;
			key: KEY;
			digest: detachable READABLE_STRING_GENERAL;
			nonce: detachable READABLE_STRING_GENERAL
		): detachable KEY
			-- PUT /keys/{id}
		require
			id_not_empty: not id.is_empty
			key_complete: key.is_complete
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [KEY]
		do
			create l_request.make ("PUT", "/keys/{id}")
			l_request.set_accept ("application/json")
			l_request.put_path ("id", json_text (id), "simple", False, False)
			if digest /= Void then
				l_request.put_query ("digest", json_text (digest), "form", True, False)
			end
			if nonce /= Void then
				l_request.put_header ("nonce", json_text (nonce), "simple", False)
			end
			l_request.set_json (key.to_request, "application/json")
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	seal (body: READABLE_STRING_GENERAL): detachable STRING_32
			-- POST /seal
		local
			l_request: API_REQUEST
		do
			create l_request.make ("POST", "/seal")
			l_request.set_accept ("text/plain")
			l_request.set_text (body, "text/plain")
			send_request (l_request)
			Result := answered_text
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

end
