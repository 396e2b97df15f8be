note
	description: "Zoo 3.2 as one object: a query for each of its APIs, which share one client."

class
	ZOO_API

inherit
	API_FACADE

create
	make,
	make_with_access_token,
	make_with_api_key,
	make_with_client

feature -- Access

	searching: SEARCHING_API
			-- Operations of searching.
		attribute
			create Result.make (api_client)
		ensure
			same_client: Result.api_client = api_client
		end

	animals: ANIMALS_API
			-- All that lives here.
		attribute
			create Result.make (api_client)
		ensure
			same_client: Result.api_client = api_client
		end

	streams: STREAMS_API
			-- One after the other.
		attribute
			create Result.make (api_client)
		ensure
			same_client: Result.api_client = api_client
		end

end
