note
	description: "Where books stand."

class
	SHELVES_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	list_shelves (cursor: detachable READABLE_STRING_GENERAL): detachable PAGE
			-- List shelves.
			--
			-- GET /shelves
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [PAGE]
		do
			create l_request.make ("GET", "/shelves")
			l_request.set_accept ("application/json")
			if cursor /= Void then
				l_request.put_query ("cursor", json_text (cursor), "form", True, False)
			end
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	list_shelves_pages (cursor: detachable READABLE_STRING_GENERAL): API_PAGES [SHELF]
			-- List shelves.
			--
			-- All items; pages are asked for while they are needed.
			--
			-- GET /shelves
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/shelves")
			l_request.set_accept ("application/json")
			if cursor /= Void then
				l_request.put_query ("cursor", json_text (cursor), "form", True, False)
			end
			create Result.make (Current, l_request, create {API_MODEL_CODEC [SHELF]}, "data", create {API_PAGING}.make_cursor ("cursor", "next_cursor", ""))
		end

	create_shelf (shelf: detachable SHELF): detachable SHELF
			-- POST /shelves
		require
			shelf_complete: shelf /= Void implies shelf.is_complete
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [SHELF]
		do
			create l_request.make ("POST", "/shelves")
			l_request.set_accept ("application/json")
			if shelf /= Void then
				l_request.set_json (shelf.to_request, "application/json")
			end
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	get_shelf (shelf: READABLE_STRING_GENERAL): detachable SHELF
			-- GET /shelves/{shelf}.json
		require
			shelf_not_empty: not shelf.is_empty
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [SHELF]
		do
			create l_request.make ("GET", "/shelves/{shelf}.json")
			l_request.set_accept ("application/json")
			l_request.put_path ("shelf", json_text (shelf), "simple", False, False)
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	move_shelf (shelf: READABLE_STRING_GENERAL)
			-- POST /shelves/{shelf}:move
		require
			shelf_not_empty: not shelf.is_empty
		local
			l_request: API_REQUEST
		do
			create l_request.make ("POST", "/shelves/{shelf}:move")
			l_request.put_path ("shelf", json_text (shelf), "simple", False, False)
			send_request (l_request)
		end

	odd (shelf: READABLE_STRING_GENERAL; id: READABLE_STRING_GENERAL)
			-- GET /shelves/{shelf}/create_shelf/{id}
		require
			shelf_not_empty: not shelf.is_empty
			id_not_empty: not id.is_empty
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/shelves/{shelf}/create_shelf/{id}")
			l_request.put_path ("shelf", json_text (shelf), "simple", False, False)
			l_request.put_path ("id", json_text (id), "simple", False, False)
			send_request (l_request)
		end

end
