note
	description: "Operations of default."

class
	DEFAULT_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	get_usual
			-- GET /usual
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/usual")
			send_request (l_request)
		end

	get_own
			-- GET /own
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/own")
			l_request.set_server ("http://127.0.0.1:9/own")
			send_request (l_request)
		end

	delete_own
			-- DELETE /own
		local
			l_request: API_REQUEST
		do
			create l_request.make ("DELETE", "/own")
			l_request.set_server ("http://127.0.0.1:9/path-level")
			send_request (l_request)
		end

end
