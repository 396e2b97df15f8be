note
	description: "Library as one object: a query for each of its APIs, which share one client."

class
	LIBRARY_API

inherit
	API_FACADE

create
	make,
	make_with_api_key,
	make_with_client

feature -- Access

	book: BOOK_API
			-- Operations of book.
		attribute
			create Result.make (api_client)
		ensure
			same_client: Result.api_client = api_client
		end

end
