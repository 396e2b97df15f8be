note
	description: "Operations of default."

class
	DEFAULT_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	get_untagged
			-- GET /untagged
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/untagged")
			l_request.add_security (<<"basic_key">>)
			send_request (l_request)
		end

end
