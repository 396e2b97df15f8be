note
	description: "Covered as one object: a query for each of its APIs, which share one client."

class
	COVERED_API

inherit
	API_FACADE

create
	make,
	make_with_client

feature -- Access

	default_api: DEFAULT_API
			-- Operations of default.
		attribute
			create Result.make (api_client)
		ensure
			same_client: Result.api_client = api_client
		end

end
