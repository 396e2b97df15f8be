note
	description: "Operations of default."

class
	DEFAULT_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	put_shirt (shirt: SHIRT; size: detachable API_INTEGER): detachable SHIRT
			-- PUT /shirts
		require
			shirt_complete: shirt.is_complete
			size_at_most: size /= Void implies size.value <= 6
			size_multiple: size /= Void implies size.value \\ 2 = 0
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [SHIRT]
		do
			create l_request.make ("PUT", "/shirts")
			l_request.set_accept ("application/json")
			if size /= Void then
				l_request.put_query ("size", size.to_request, "form", True, False)
			end
			l_request.set_json (shirt.to_request, "application/json")
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

end
