note
	description: "Operations of client."

class
	CLIENT_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	ask (client_model: CLIENT_MODEL): detachable CLIENT_MODEL
			-- POST /ask
		require
			client_model_complete: client_model.is_complete
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [CLIENT_MODEL]
		do
			create l_request.make ("POST", "/ask")
			l_request.add_security (<<"basic_key">>)
			l_request.set_accept ("application/json")
			l_request.set_json (client_model.to_request, "application/json")
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

end
