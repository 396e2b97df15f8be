note
	description: "Operations of books."

class
	BOOKS_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	list_books (marker: detachable READABLE_STRING_GENERAL): detachable STRING_32
			-- GET /books
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/books")
			l_request.set_accept ("application/xml")
			if marker /= Void then
				l_request.put_query ("marker", json_text (marker), "form", True, False)
			end
			send_request (l_request)
			Result := answered_text
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	list_books_pages (marker: detachable READABLE_STRING_GENERAL): API_PAGES [BOOK]
			-- All items; pages are asked for while they are needed.
			--
			-- GET /books
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/books")
			l_request.set_accept ("application/xml")
			if marker /= Void then
				l_request.put_query ("marker", json_text (marker), "form", True, False)
			end
			create Result.make (Current, l_request, create {API_MODEL_CODEC [BOOK]}, "books", create {API_PAGING}.make_cursor ("marker", "nextMarker", ""))
		end

	add_book (book: BOOK): detachable ANY
			-- The body is application/json.
			--
			-- POST /books
		require
			book_complete: book.is_complete
		local
			l_request: API_REQUEST
		do
			create l_request.make ("POST", "/books")
			l_request.set_accept ("application/json, text/xml, application/xml")
			l_request.set_json (book.to_request, "application/json")
			send_request (l_request)
			if is_answer ("201", "text/xml") then
				Result := answered_text
			elseif attached answered (create {API_MODEL_CODEC [BOOK]}) as l_json then
				Result := (create {API_MODEL_CODEC [BOOK]}).decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	add_book_as_xml (body: READABLE_STRING_GENERAL): detachable ANY
			-- The body is application/xml.
			--
			-- POST /books
		local
			l_request: API_REQUEST
		do
			create l_request.make ("POST", "/books")
			l_request.set_accept ("application/json, text/xml, application/xml")
			l_request.set_text (body, "application/xml")
			send_request (l_request)
			if is_answer ("201", "text/xml") then
				Result := answered_text
			elseif attached answered (create {API_MODEL_CODEC [BOOK]}) as l_json then
				Result := (create {API_MODEL_CODEC [BOOK]}).decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	replace_book (id: INTEGER_64; body: READABLE_STRING_GENERAL)
			-- PUT /books/{id}
		local
			l_request: API_REQUEST
		do
			create l_request.make ("PUT", "/books/{id}")
			l_request.set_accept ("application/xml")
			l_request.put_path ("id", json_integer (id), "simple", False, False)
			l_request.set_text (body, "application/vnd.library+xml")
			send_request (l_request)
		end

end
