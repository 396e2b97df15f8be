note
	description: "Operations of request."

class
	REQUEST_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	get_request
			-- GET /request
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/request")
			l_request.add_security (<<"basic_key">>)
			send_request (l_request)
		end

end
