note
	description: "Null in 3.1 as one object: a query for each of its APIs, which share one client."

class
	NULL_IN_API

inherit
	API_FACADE

create
	make,
	make_with_client

end
