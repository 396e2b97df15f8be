note
	description: "Streams as one object: a query for each of its APIs, which share one client."

class
	STREAMS_API

inherit
	API_FACADE

create
	make,
	make_with_client

feature -- Access

	talk: TALK_API
			-- Operations of Talk.
		attribute
			create Result.make (api_client)
		ensure
			same_client: Result.api_client = api_client
		end

	lines: LINES_API
			-- Operations of Lines.
		attribute
			create Result.make (api_client)
		ensure
			same_client: Result.api_client = api_client
		end

end
