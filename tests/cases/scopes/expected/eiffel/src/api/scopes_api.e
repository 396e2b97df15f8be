note
	description: "Scopes as one object: a query for each of its APIs, which share one client."

class
	SCOPES_API

inherit
	API_FACADE

create
	make,
	make_with_access_token,
	make_with_api_key,
	make_with_client

feature -- Access

	things: THINGS_API
			-- Operations of things.
		attribute
			create Result.make (api_client)
		ensure
			same_client: Result.api_client = api_client
		end

	mock: MOCK_API
			-- Operations of mock.
		attribute
			create Result.make (api_client)
		ensure
			same_client: Result.api_client = api_client
		end

end
