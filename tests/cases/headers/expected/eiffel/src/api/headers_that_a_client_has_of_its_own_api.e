note
	description: "[
		Headers that a client has of its own as one object: a query for each of its APIs, which share one
		client.
	]"

class
	HEADERS_THAT_A_CLIENT_HAS_OF_ITS_OWN_API

inherit
	API_FACADE

create
	make,
	make_with_access_token,
	make_with_client

feature -- Access

	reports: REPORTS_API
			-- Operations of reports.
		attribute
			create Result.make (api_client)
		ensure
			same_client: Result.api_client = api_client
		end

end
