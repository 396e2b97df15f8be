note
	description: "A FIND_ORDERS_CREATED of a kind that this client does not know."

class
	FIND_ORDERS_CREATED_UNKNOWN

inherit
	FIND_ORDERS_CREATED

	API_UNKNOWN

create
	make

end
