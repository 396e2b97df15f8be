note
	description: "Operations of default."

class
	DEFAULT_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	put_thing (thing: THING): detachable THING
			-- PUT /things
		require
			thing_complete: thing.is_complete
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [THING]
		do
			create l_request.make ("PUT", "/things")
			l_request.set_accept ("application/json")
			l_request.set_json (thing.to_request, "application/json")
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

end
