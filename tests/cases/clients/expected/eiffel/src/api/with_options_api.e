note
	description: "Operations of with options."

class
	WITH_OPTIONS_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	get_with_options
			-- GET /with-options
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/with-options")
			l_request.add_security (<<"basic_key">>)
			send_request (l_request)
		end

end
