note
	description: "Operations of items."

class
	ITEMS_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	list (cursor: detachable READABLE_STRING_GENERAL): detachable PAGE
			-- GET /items
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [PAGE]
		do
			create l_request.make ("GET", "/items")
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

	list_pages (cursor: detachable READABLE_STRING_GENERAL): API_PAGES [SHELF]
			-- All items; pages are asked for while they are needed.
			--
			-- GET /items
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/items")
			l_request.set_accept ("application/json")
			if cursor /= Void then
				l_request.put_query ("cursor", json_text (cursor), "form", True, False)
			end
			create Result.make (Current, l_request, create {API_MODEL_CODEC [SHELF]}, "data", create {API_PAGING}.make_cursor ("cursor", "next_cursor", ""))
		end

	create_operation (id: READABLE_STRING_GENERAL)
			-- GET /items/{id}
		require
			id_not_empty: not id.is_empty
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/items/{id}")
			l_request.put_path ("id", json_text (id), "simple", False, False)
			send_request (l_request)
		end

	create_item (id: READABLE_STRING_GENERAL)
			-- PUT /items/{id}
		require
			id_not_empty: not id.is_empty
		local
			l_request: API_REQUEST
		do
			create l_request.make ("PUT", "/items/{id}")
			l_request.put_path ("id", json_text (id), "simple", False, False)
			send_request (l_request)
		end

end
