note
	description: "Resources as one object: a query for each of its APIs, which share one client."

class
	RESOURCES_API

inherit
	API_FACADE

create
	make,
	make_with_client

feature -- Access

	shelves: SHELVES_API
			-- Where books stand.
		attribute
			create Result.make (api_client)
		ensure
			same_client: Result.api_client = api_client
		end

	books: BOOKS_API
			-- Operations of Books.
		attribute
			create Result.make (api_client)
		ensure
			same_client: Result.api_client = api_client
		end

	imports: IMPORTS_API
			-- Operations of Imports.
		attribute
			create Result.make (api_client)
		ensure
			same_client: Result.api_client = api_client
		end

	request: REQUEST_API
			-- Operations of request.
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

	items: ITEMS_API
			-- Operations of items.
		attribute
			create Result.make (api_client)
		ensure
			same_client: Result.api_client = api_client
		end

end
