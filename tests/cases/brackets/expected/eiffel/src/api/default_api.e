note
	description: "Operations of default."

class
	DEFAULT_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	find_orders (
			filter: detachable ORDER;
			expand: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL];
			created: detachable FIND_ORDERS_CREATED
		)
			-- GET /orders
		require
			filter_complete: filter /= Void implies filter.is_complete
			created_complete: created /= Void implies created.is_complete
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/orders")
			if filter /= Void then
				l_request.put_query ("filter", filter.to_request, "deep", True, False)
			end
			if expand /= Void then
				l_request.put_query ("expand", json_texts (expand), "deep", True, False)
			end
			if created /= Void then
				l_request.put_query ("created", created.to_request, "deep", True, False)
			end
			send_request (l_request)
		end

	create_order (
			order: detachable ORDER;
			flat: detachable PAIR;
			joined: detachable PAIR;
			whole: detachable PAIR
		)
			-- POST /orders
		require
			order_complete: order /= Void implies order.is_complete
			flat_complete: flat /= Void implies flat.is_complete
			joined_complete: joined /= Void implies joined.is_complete
			whole_complete: whole /= Void implies whole.is_complete
		local
			l_request: API_REQUEST
			l_form: API_FORM
		do
			create l_request.make ("POST", "/orders")
			create l_form.make
			if order /= Void then
				l_form.put ("order", order.to_request, "", "deep", True, False)
			end
			if flat /= Void then
				l_form.put ("flat", flat.to_request, "", "form", True, False)
			end
			if joined /= Void then
				l_form.put ("joined", joined.to_request, "", "form", False, False)
			end
			if whole /= Void then
				l_form.put ("whole", whole.to_request, "", "", True, False)
			end
			l_request.set_form (l_form)
			send_request (l_request)
		end

	replace_order (
			order: detachable ORDER;
			flat: detachable PAIR;
			joined: detachable PAIR;
			papers: detachable READABLE_INDEXABLE [REPLACE_ORDER_REQUEST_PAPER]
		)
			-- PUT /orders
		require
			order_complete: order /= Void implies order.is_complete
			flat_complete: flat /= Void implies flat.is_complete
			joined_complete: joined /= Void implies joined.is_complete
			papers_complete: papers /= Void implies (create {API_LIST_CODEC [REPLACE_ORDER_REQUEST_PAPER]}.make (create {API_MODEL_CODEC [REPLACE_ORDER_REQUEST_PAPER]})).missing_item (papers).is_empty
		local
			l_request: API_REQUEST
			l_form: API_FORM
		do
			create l_request.make ("PUT", "/orders")
			create l_form.make_multipart ("multipart/form-data")
			if order /= Void then
				l_form.put ("order", order.to_request, "", "deep", True, False)
			end
			if flat /= Void then
				l_form.put ("flat", flat.to_request, "", "form", True, False)
			end
			if joined /= Void then
				l_form.put ("joined", joined.to_request, "", "form", False, False)
			end
			if papers /= Void then
				l_form.put ("papers", (create {API_LIST_CODEC [REPLACE_ORDER_REQUEST_PAPER]}.make (create {API_MODEL_CODEC [REPLACE_ORDER_REQUEST_PAPER]})).array (papers, True), "", "deep", True, False)
			end
			l_request.set_form (l_form)
			send_request (l_request)
		end

end
