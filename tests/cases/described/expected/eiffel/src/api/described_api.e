note
	description: "Described as one object: a query for each of its APIs, which share one client."

class
	DESCRIBED_API

inherit
	API_FACADE

create
	make,
	make_with_client

feature -- Access

	parcels: PARCELS_API
			-- What is on its way, and what has arrived.
		attribute
			create Result.make (api_client)
		ensure
			same_client: Result.api_client = api_client
		end

end
