note
	description: "Turn texts into vectors whose distance tells how alike the texts are."

class
	EMBEDDINGS_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	create_embedding (
			create_embedding_request: CREATE_EMBEDDING_REQUEST
		): detachable CREATE_EMBEDDING_RESPONSE
			-- Create embeddings
			--
			-- Turns one or more texts into vectors of numbers that place similar texts close together.
			--
			-- POST /embeddings
		require
			create_embedding_request_complete: create_embedding_request.is_complete
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [CREATE_EMBEDDING_RESPONSE]
		do
			create l_request.make ("POST", "/embeddings")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			l_request.set_json (create_embedding_request.to_request, "application/json")
			l_request.put_error ("429", create {API_MODEL_CODEC [ERROR_RESPONSE]})
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

end
