note
	description: "[
		Types without names and enums that are closed as one object: a query for each of its APIs, which share
		one client.
	]"

class
	TYPES_WITHOUT_NAMES_AND_ENUMS_THAT_ARE_CLOSED_API

inherit
	API_FACADE

create
	make,
	make_with_client

feature -- Access

	orders: ORDERS_API
			-- Operations of orders.
		attribute
			create Result.make (api_client)
		ensure
			same_client: Result.api_client = api_client
		end

end
