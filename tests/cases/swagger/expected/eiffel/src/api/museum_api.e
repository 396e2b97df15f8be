note
	description: "Museum as one object: a query for each of its APIs, which share one client."

class
	MUSEUM_API

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

	arrays: ARRAYS_API
			-- How arrays are written
		attribute
			create Result.make (api_client)
		ensure
			same_client: Result.api_client = api_client
		end

	default_api: DEFAULT_API
			-- Operations of default.
		attribute
			create Result.make (api_client)
		ensure
			same_client: Result.api_client = api_client
		end

end
