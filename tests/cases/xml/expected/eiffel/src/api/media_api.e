note
	description: "Operations of media."

class
	MEDIA_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	list_media: detachable STRING_32
			-- GET /media
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/media")
			l_request.set_accept ("application/xml")
			send_request (l_request)
			Result := answered_text
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

end
