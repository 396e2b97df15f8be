note
	description: "Operations of api_client."

class
	API_CLIENT_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	get_api_client
			-- GET /api-client
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/api-client")
			l_request.add_security (<<"basic_key">>)
			send_request (l_request)
		end

end
