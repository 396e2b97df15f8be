note
	description: "Find out whether text or images are potentially harmful."

class
	MODERATIONS_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	create_moderation (
			create_moderation_request: CREATE_MODERATION_REQUEST
		): detachable CREATE_MODERATION_RESPONSE
			-- Check content for potential harm
			--
			-- Classifies text, images or both against a fixed set of harm categories.
			--
			-- POST /moderations
		require
			create_moderation_request_complete: create_moderation_request.is_complete
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [CREATE_MODERATION_RESPONSE]
		do
			create l_request.make ("POST", "/moderations")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			l_request.set_json (create_moderation_request.to_request, "application/json")
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

end
