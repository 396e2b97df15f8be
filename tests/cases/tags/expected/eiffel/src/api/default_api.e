note
	description: "Operations of default."

class
	DEFAULT_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	draw_shape (drawing: DRAWING): detachable DRAWING
			-- POST /shapes
		require
			drawing_complete: drawing.is_complete
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [DRAWING]
		do
			create l_request.make ("POST", "/shapes")
			l_request.set_accept ("application/json")
			l_request.set_json (drawing.to_request, "application/json")
			l_request.put_error ("409", create {DRAW_SHAPE_409_RESPONSE_CODEC})
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

end
