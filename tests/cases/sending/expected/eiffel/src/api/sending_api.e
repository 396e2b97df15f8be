note
	description: "Sending as one object: a query for each of its APIs, which share one client."

class
	SENDING_API

inherit
	API_FACADE

create
	make,
	make_with_client

feature -- Access

	items: ITEMS_API
			-- Operations of items.
		attribute
			create Result.make (api_client)
		ensure
			same_client: Result.api_client = api_client
		end

	forms: FORMS_API
			-- Operations of forms.
		attribute
			create Result.make (api_client)
		ensure
			same_client: Result.api_client = api_client
		end

end
