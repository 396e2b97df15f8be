note
	description: "Operations of class."

class
	CLASS_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	get_class
			-- GET /class
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/class")
			l_request.add_security (<<"basic_key">>)
			send_request (l_request)
		end

end
