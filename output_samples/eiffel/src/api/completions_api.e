note
	description: "Continue a plain text prompt with a legacy model."

class
	COMPLETIONS_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	create_completion (
			create_completion_request: CREATE_COMPLETION_REQUEST
		): detachable CREATE_COMPLETION_RESPONSE
			-- Create a text completion
			--
			-- Continues a plain text prompt with a legacy completion model. New work should prefer chat
			-- completions.
			--
			-- POST /completions
		require
			create_completion_request_complete: create_completion_request.is_complete
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [CREATE_COMPLETION_RESPONSE]
		do
			create l_request.make ("POST", "/completions")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			l_request.set_json (create_completion_request.to_request, "application/json")
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
