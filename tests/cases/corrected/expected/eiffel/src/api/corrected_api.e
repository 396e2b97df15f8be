note
	description: "Corrected as one object: a query for each of its APIs, which share one client."

class
	CORRECTED_API

inherit
	API_FACADE

create
	make,
	make_with_client

feature -- Access

	animals: ANIMALS_API
			-- Operations of Animals.
		attribute
			create Result.make (api_client)
		ensure
			same_client: Result.api_client = api_client
		end

end
