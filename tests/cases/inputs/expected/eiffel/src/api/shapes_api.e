note
	description: "Operations of shapes."

class
	SHAPES_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	draw (shape: SHAPE)
			-- POST /shapes
		require
			shape_complete: shape.is_complete
		local
			l_request: API_REQUEST
		do
			create l_request.make ("POST", "/shapes")
			l_request.set_json (shape.to_request, "application/json")
			send_request (l_request)
		end

	paint (color: READABLE_STRING_GENERAL; a_paint: PAINT)
			-- The field `color` cannot be a keyword, as the parameter is.
			--
			-- PUT /shapes/{color}
		require
			color_not_empty: not color.is_empty
			a_paint_complete: a_paint.is_complete
		local
			l_request: API_REQUEST
		do
			create l_request.make ("PUT", "/shapes/{color}")
			l_request.put_path ("color", json_text (color), "simple", False, False)
			l_request.set_json (a_paint.to_request, "application/json")
			send_request (l_request)
		end

	note_operation (note_model: detachable NOTE_MODEL)
			-- POST /notes
		require
			note_model_complete: note_model /= Void implies note_model.is_complete
		local
			l_request: API_REQUEST
		do
			create l_request.make ("POST", "/notes")
			if note_model /= Void then
				l_request.set_json (note_model.to_request, "application/json")
			end
			send_request (l_request)
		end

end
