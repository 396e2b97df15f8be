note
	description: "Operations of 2fa."

class
	CLASS_2FA_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	get2fa
			-- GET /2fa
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/2fa")
			l_request.add_security (<<"basic_key">>)
			send_request (l_request)
		end

end
