note
	description: "Operations of make."

class
	MAKE_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	get_make
			-- GET /make
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/make")
			l_request.add_security (<<"basic_key">>)
			send_request (l_request)
		end

end
