note
	description: "Operations of cached property."

class
	CACHED_PROPERTY_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	get_cached
			-- GET /cached
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/cached")
			l_request.add_security (<<"basic_key">>)
			send_request (l_request)
		end

end
