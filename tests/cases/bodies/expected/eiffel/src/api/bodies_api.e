note
	description: "Bodies as one object: a query for each of its APIs, which share one client."

class
	BODIES_API

inherit
	API_FACADE

create
	make,
	make_with_access_token,
	make_with_client_credentials,
	make_with_basic,
	make_with_api_key,
	make_with_client

feature -- Access

	files: FILES_API
			-- Operations of Files.
		attribute
			create Result.make (api_client)
		ensure
			same_client: Result.api_client = api_client
		end

end
