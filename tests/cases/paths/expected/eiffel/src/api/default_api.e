note
	description: "Operations of default."

class
	DEFAULT_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	list_books
			-- GET /shelves/../books
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/shelves/%%2E%%2E/books")
			send_request (l_request)
		end

	get_shelf (id: READABLE_STRING_GENERAL)
			-- GET /shelves/./{id}
		require
			id_not_empty: not id.is_empty
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/shelves/%%2E/{id}")
			l_request.put_path ("id", json_text (id), "simple", False, False)
			send_request (l_request)
		end

	get_loan (id: READABLE_STRING_GENERAL)
			-- GET /loans/{id}
		require
			id_not_empty: not id.is_empty
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/loans/{id}")
			l_request.put_path ("id", json_text (id), "simple", False, False)
			send_request (l_request)
		end

	get_copy (key: STRING_TABLE [JSON_VALUE]; range: STRING_TABLE [INTEGER_64])
			-- GET /copies/{key}/{range}
		require
			key_not_empty: not key.is_empty
			range_not_empty: not range.is_empty
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/copies/{key}/{range}")
			l_request.put_path ("key", (create {API_MAP_CODEC [JSON_VALUE]}.make (create {API_ANY_CODEC})).encoded (key, True), "simple", False, False)
			l_request.put_path ("range", (create {API_MAP_CODEC [INTEGER_64]}.make (create {API_INTEGER_CODEC})).encoded (range, True), "simple", False, False)
			send_request (l_request)
		end

end
