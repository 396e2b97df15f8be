note
	description: "Operations of Hotels."

class
	HOTELS_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	get_hotels
			-- GET /hotels
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/hotels")
			l_request.add_security (<<"basic_key">>)
			send_request (l_request)
		end

end
