note
	description: "Operations of default."

class
	DEFAULT_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	put_holder (holder: HOLDER): detachable HOLDER
			-- PUT /holder
		require
			holder_complete: holder.is_complete
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [HOLDER]
		do
			create l_request.make ("PUT", "/holder")
			l_request.set_accept ("application/json")
			l_request.set_json (holder.to_request, "application/json")
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

end
