note
	description: "Operations of default."

class
	DEFAULT_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	get_thing: detachable THING
			-- GET /thing
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [THING]
		do
			create l_request.make ("GET", "/thing")
			l_request.set_accept ("application/json")
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	put_thing (thing: THING)
			-- PUT /thing
		require
			thing_complete: thing.is_complete
		local
			l_request: API_REQUEST
		do
			create l_request.make ("PUT", "/thing")
			l_request.set_json (thing.to_request, "application/json")
			send_request (l_request)
		end

	put_box (put_box_request: PUT_BOX_REQUEST)
			-- PUT /box
		require
			put_box_request_complete: put_box_request.is_complete
		local
			l_request: API_REQUEST
		do
			create l_request.make ("PUT", "/box")
			l_request.set_json (put_box_request.to_request, "application/json")
			send_request (l_request)
		end

end
