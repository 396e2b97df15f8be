note
	description: "A variant of FIND_ORDERS_CREATED that this client does not know."

class
	FIND_ORDERS_CREATED_UNKNOWN

inherit
	FIND_ORDERS_CREATED

	API_UNKNOWN

create
	make

end
