note
	description: "Operations of default."

class
	DEFAULT_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	list_owners: detachable LIST [OWNER]
			-- GET /owners
		local
			l_request: API_REQUEST
			l_codec: API_LIST_CODEC [OWNER]
		do
			create l_request.make ("GET", "/owners")
			l_request.add_security (<<"key">>)
			l_request.set_accept ("application/json")
			send_request (l_request)
			create l_codec.make (create {API_MODEL_CODEC [OWNER]})
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	create_owner (owner: OWNER): detachable MONEY
			-- POST /owners
		require
			owner_complete: owner.is_complete
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [MONEY]
		do
			create l_request.make ("POST", "/owners")
			l_request.add_security (<<"key">>)
			l_request.set_accept ("application/json")
			l_request.set_json (owner.to_request, "application/json")
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

end
