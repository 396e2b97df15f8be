note
	description: "Operations of configuration."

class
	CONFIGURATION_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	get_configuration
			-- GET /configuration
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/configuration")
			l_request.add_security (<<"basic_key">>)
			send_request (l_request)
		end

end
