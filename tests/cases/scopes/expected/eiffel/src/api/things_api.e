note
	description: "Operations of things."

class
	THINGS_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	list: detachable LIST [DNS]
			-- GET /1
		local
			l_request: API_REQUEST
			l_codec: API_LIST_CODEC [DNS]
		do
			create l_request.make ("GET", "/1")
			l_request.add_security (<<"apiKey">>)
			l_request.add_security (<<"uuid">>)
			l_request.set_accept ("application/json")
			send_request (l_request)
			create l_codec.make (create {API_MODEL_CODEC [DNS]})
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	api_key: detachable STRING_TABLE [STRING_32]
			-- GET /2
		local
			l_request: API_REQUEST
			l_codec: API_MAP_CODEC [STRING_32]
		do
			create l_request.make ("GET", "/2")
			l_request.add_security (<<"apiKey">>)
			l_request.set_accept ("application/json")
			send_request (l_request)
			create l_codec.make (create {API_TEXT_CODEC})
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	dns (day: detachable READABLE_STRING_GENERAL): detachable DNS
			-- GET /3
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [DNS]
		do
			create l_request.make ("GET", "/3")
			l_request.set_accept ("application/json")
			if day /= Void then
				l_request.put_query ("day", json_text (day), "form", True, False)
			end
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	uuid: detachable STRING_32
			-- GET /4
		local
			l_request: API_REQUEST
			l_codec: API_TEXT_CODEC
		do
			create l_request.make ("GET", "/4")
			l_request.set_accept ("application/json")
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	datetime: detachable STRING_32
			-- GET /5
		local
			l_request: API_REQUEST
			l_codec: API_TEXT_CODEC
		do
			create l_request.make ("GET", "/5")
			l_request.set_accept ("application/json")
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	overload (typed_model: detachable TYPED_MODEL)
			-- POST /6
		obsolete
			"POST /6 is deprecated."
		require
			typed_model_complete: typed_model /= Void implies typed_model.is_complete
		local
			l_request: API_REQUEST
		do
			create l_request.make ("POST", "/6")
			if typed_model /= Void then
				l_request.set_json (typed_model.to_request, "application/json")
			end
			send_request (l_request)
		end

	deprecated: detachable STRING_8
			-- GET /7
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/7")
			l_request.set_accept ("application/octet-stream")
			send_request (l_request)
			Result := answered_octets
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	str (x: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL]; bool: detachable API_BOOLEAN)
			-- GET /8
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/8")
			if x /= Void then
				l_request.put_query ("x", json_texts (x), "form", True, False)
			end
			if bool /= Void then
				l_request.put_query ("bool", bool.to_request, "form", True, False)
			end
			send_request (l_request)
		end

	builtins: detachable API_INTEGER
			-- GET /9
		local
			l_request: API_REQUEST
			l_codec: API_INTEGER_CODEC
		do
			create l_request.make ("GET", "/9")
			l_request.set_accept ("application/json")
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				create Result.make (l_codec.decoded (l_json))
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	bytes
			-- GET /10
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/10")
			send_request (l_request)
		end

	with_http_info
			-- GET /11
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/11")
			send_request (l_request)
		end

	type_checking
			-- GET /12
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/12")
			send_request (l_request)
		end

end
