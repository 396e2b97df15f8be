note
	description: "findOrders created."

deferred class
	FIND_ORDERS_CREATED

inherit
	API_VALUE

end
