note
	description: "Operations of request."

class
	REQUEST_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	get_request (id: READABLE_STRING_GENERAL)
			-- GET /request/{id}
		require
			id_not_empty: not id.is_empty
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/request/{id}")
			l_request.put_path ("id", json_text (id), "simple", False, False)
			send_request (l_request)
		end

end
