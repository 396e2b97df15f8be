note
	description: "Operations of str."

class
	STR_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	get_str
			-- GET /str
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/str")
			l_request.add_security (<<"basic_key">>)
			send_request (l_request)
		end

end
