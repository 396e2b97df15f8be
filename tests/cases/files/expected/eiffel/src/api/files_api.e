note
	description: "Files as one object: a query for each of its APIs, which share one client."

class
	FILES_API

inherit
	API_FACADE

create
	make,
	make_with_api_key,
	make_with_client

feature -- Access

	pets: PETS_API
			-- # Files
			--
			-- * one: [a document](b)
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
