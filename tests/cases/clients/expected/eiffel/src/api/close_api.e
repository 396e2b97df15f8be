note
	description: "Operations of close."

class
	CLOSE_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	get_close
			-- GET /close
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/close")
			l_request.add_security (<<"basic_key">>)
			send_request (l_request)
		end

end
