note
	description: "[
		A library that speaks XML as one object: a query for each of its APIs, which share one client.
	]"

class
	LIBRARY_THAT_SPEAKS_XML_API

inherit
	API_FACADE

create
	make,
	make_with_client

feature -- Access

	books: BOOKS_API
			-- Operations of books.
		attribute
			create Result.make (api_client)
		ensure
			same_client: Result.api_client = api_client
		end

	authors: AUTHORS_API
			-- Operations of authors.
		attribute
			create Result.make (api_client)
		ensure
			same_client: Result.api_client = api_client
		end

	notes: NOTES_API
			-- Operations of notes.
		attribute
			create Result.make (api_client)
		ensure
			same_client: Result.api_client = api_client
		end

	media: MEDIA_API
			-- Operations of media.
		attribute
			create Result.make (api_client)
		ensure
			same_client: Result.api_client = api_client
		end

end
