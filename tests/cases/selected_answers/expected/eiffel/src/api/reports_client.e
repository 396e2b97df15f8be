note
	description: "Reports as one object: a query for each of its APIs, which share one client."

class
	REPORTS_CLIENT

inherit
	API_FACADE

create
	make,
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
