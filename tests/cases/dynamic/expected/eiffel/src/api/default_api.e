note
	description: "Operations of default."

class
	DEFAULT_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	list_pets: detachable PET_PAGE
			-- GET /pets
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [PET_PAGE]
		do
			create l_request.make ("GET", "/pets")
			l_request.set_accept ("application/json")
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	list_numbers: detachable NUMBER_PAGE
			-- GET /numbers
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [NUMBER_PAGE]
		do
			create l_request.make ("GET", "/numbers")
			l_request.set_accept ("application/json")
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	list_anything: detachable PAGE
			-- GET /anything
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [PAGE]
		do
			create l_request.make ("GET", "/anything")
			l_request.set_accept ("application/json")
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	get_tree: detachable TREE_MODEL
			-- GET /tree
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [TREE_MODEL]
		do
			create l_request.make ("GET", "/tree")
			l_request.set_accept ("application/json")
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	get_named_tree: detachable NAMED_TREE
			-- GET /named
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [NAMED_TREE]
		do
			create l_request.make ("GET", "/named")
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
