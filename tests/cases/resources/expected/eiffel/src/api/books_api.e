note
	description: "Operations of Books."

class
	BOOKS_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	get_book (shelf: READABLE_STRING_GENERAL; book: READABLE_STRING_GENERAL): detachable SHELF
			-- GET /shelves/{shelf}/books/{book}
		obsolete
			"GET /shelves/{shelf}/books/{book} is deprecated."
		require
			shelf_not_empty: not shelf.is_empty
			book_not_empty: not book.is_empty
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [SHELF]
		do
			create l_request.make ("GET", "/shelves/{shelf}/books/{book}")
			l_request.set_accept ("application/json")
			l_request.put_path ("shelf", json_text (shelf), "simple", False, False)
			l_request.put_path ("book", json_text (book), "simple", False, False)
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

end
