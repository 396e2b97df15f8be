note
	description: "Unions as one object: a query for each of its APIs, which share one client."

class
	UNIONS_API

inherit
	API_FACADE

create
	make,
	make_with_client

end
