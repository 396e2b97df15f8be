note
	description: "Pages as one object: a query for each of its APIs, which share one client."

class
	PAGES_API

inherit
	API_FACADE

create
	make,
	make_with_client

feature -- Access

	things: THINGS_API
			-- Operations of Things.
		attribute
			create Result.make (api_client)
		ensure
			same_client: Result.api_client = api_client
		end

end
