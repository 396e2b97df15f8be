note
	description: "Operations of mock."

class
	MOCK_API

inherit
	API_SERVICE

create
	make

feature -- Operations

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

	operation (argument: detachable READABLE_STRING_GENERAL; model: detachable MODEL): detachable MODEL
			-- POST /13
		require
			model_complete: model /= Void implies model.is_complete
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [MODEL]
		do
			create l_request.make ("POST", "/13")
			l_request.set_accept ("application/json")
			if argument /= Void then
				l_request.put_query ({STRING_32} "%/34920/", json_text (argument), "form", True, False)
			end
			if model /= Void then
				l_request.set_json (model.to_request, "application/json")
			end
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	int (exception_model: detachable EXCEPTION_MODEL)
			-- POST /14
		require
			exception_model_complete: exception_model /= Void implies exception_model.is_complete
		local
			l_request: API_REQUEST
		do
			create l_request.make ("POST", "/14")
			if exception_model /= Void then
				l_request.set_json (exception_model.to_request, "application/json")
			end
			send_request (l_request)
		end

end
