note
	description: "Operations of orders."

class
	ORDERS_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	place_order (
			order_of_several_recorded_deliveries_request: ORDER_OF_SEVERAL_RECORDED_DELIVERIES_REQUEST;
			sort: detachable READABLE_STRING_GENERAL
		): detachable PLACED_RESPONSE
			-- POST /orders
		require
			order_of_several_recorded_deliveries_request_complete: order_of_several_recorded_deliveries_request.is_complete
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [PLACED_RESPONSE]
		do
			create l_request.make ("POST", "/orders")
			l_request.set_accept ("application/json")
			if sort /= Void then
				l_request.put_query ("sort", json_text (sort), "form", True, False)
			end
			l_request.set_json (order_of_several_recorded_deliveries_request.to_request, "application/json")
			l_request.put_error ("422", create {API_MODEL_CODEC [PROBLEM]})
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

end
