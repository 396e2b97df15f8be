note
	description: "Operations of authors."

class
	AUTHORS_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	list_authors: detachable STRING_32
			-- GET /authors
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/authors")
			l_request.set_accept ("application/xml")
			send_request (l_request)
			Result := answered_text
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	replace_authors (body: READABLE_STRING_GENERAL)
			-- PUT /authors
		local
			l_request: API_REQUEST
		do
			create l_request.make ("PUT", "/authors")
			l_request.set_text (body, "application/xml")
			send_request (l_request)
		end

end
