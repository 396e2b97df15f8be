note
	description: "Operations of book."

class
	BOOK_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	list_books (
			genre: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL];
			sort: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL];
			author_name: detachable READABLE_STRING_GENERAL;
			x_trace: detachable READABLE_STRING_GENERAL
		): detachable LIST [BOOK]
			-- GET /books
		local
			l_request: API_REQUEST
			l_codec: API_LIST_CODEC [BOOK]
		do
			create l_request.make ("GET", "/books")
			l_request.add_security (<<"key">>)
			l_request.set_accept ("application/json")
			if genre /= Void then
				l_request.put_query ("genre", json_texts (genre), "form", True, False)
			end
			if sort /= Void then
				l_request.put_query ("sort", json_texts (sort), "form", False, False)
			end
			if author_name /= Void then
				l_request.put_query ("author__name", json_text (author_name), "form", True, False)
			end
			if x_trace /= Void then
				l_request.put_header ("X-Trace", json_text (x_trace), "simple", False)
			end
			send_request (l_request)
			create l_codec.make (create {API_MODEL_CODEC [BOOK]})
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	add_book (book: BOOK): detachable BOOK
			-- POST /books
		require
			book_complete: book.is_complete
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [BOOK]
		do
			create l_request.make ("POST", "/books")
			l_request.add_security (<<"key">>)
			l_request.set_accept ("application/json")
			l_request.set_json (book.to_request, "application/json")
			l_request.put_error ("409", create {API_MODEL_CODEC [REFUSAL]})
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	get_book (isbn: READABLE_STRING_GENERAL): detachable BOOK
			-- GET /books/{isbn}
		require
			isbn_not_empty: not isbn.is_empty
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [BOOK]
		do
			create l_request.make ("GET", "/books/{isbn}")
			l_request.add_security (<<"key">>)
			l_request.set_accept ("application/json")
			l_request.put_path ("isbn", json_text (isbn), "simple", False, False)
			l_request.put_error ("default", create {API_MODEL_CODEC [REFUSAL]})
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	upload_cover (
			isbn: READABLE_STRING_GENERAL;
			alt_text: detachable READABLE_STRING_GENERAL;
			image: detachable API_FILE
		)
			-- POST /books/{isbn}/cover
		require
			isbn_not_empty: not isbn.is_empty
			image_readable: image /= Void implies image.is_readable
		local
			l_request: API_REQUEST
			l_form: API_FORM
		do
			create l_request.make ("POST", "/books/{isbn}/cover")
			l_request.add_security (<<"key">>)
			l_request.put_path ("isbn", json_text (isbn), "simple", False, False)
			create l_form.make_multipart ("multipart/form-data")
			if alt_text /= Void then
				l_form.put ("altText", json_text (alt_text), "", "", True, False)
			end
			if image /= Void then
				l_form.put_file ("image", image, "")
			end
			l_request.set_form (l_form)
			send_request (l_request)
		end

end
