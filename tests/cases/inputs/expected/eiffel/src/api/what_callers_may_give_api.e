note
	description: "[
		What callers may give as one object: a query for each of its APIs, which share one client.
	]"

class
	WHAT_CALLERS_MAY_GIVE_API

inherit
	API_FACADE

create
	make,
	make_with_client

feature -- Access

	trees: TREES_API
			-- Operations of trees.
		attribute
			create Result.make (api_client)
		ensure
			same_client: Result.api_client = api_client
		end

	shapes: SHAPES_API
			-- Operations of shapes.
		attribute
			create Result.make (api_client)
		ensure
			same_client: Result.api_client = api_client
		end

end
