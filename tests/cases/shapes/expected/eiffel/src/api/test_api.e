note
	description: "Operations of Test."

class
	TEST_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	list_tests (order: detachable ORDER_PARAMETER): detachable TESTS_RESPONSE
			-- GET /tests
		require
			order_complete: order /= Void implies order.is_complete
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [TESTS_RESPONSE]
		do
			create l_request.make ("GET", "/tests")
			l_request.set_accept ("application/json")
			if order /= Void then
				l_request.put_query ("order", order.to_request, "json", True, False)
			end
			l_request.put_error ("404", create {API_MODEL_CODEC [NOT_FOUND_RESPONSE]})
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	run_test (test_run_request: detachable TEST_RUN_REQUEST): detachable TEST_RESULT
			-- POST /tests
		require
			test_run_request_complete: test_run_request /= Void implies test_run_request.is_complete
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [TEST_RESULT]
		do
			create l_request.make ("POST", "/tests")
			l_request.set_accept ("application/json")
			if test_run_request /= Void then
				l_request.set_json (test_run_request.to_request, "application/json")
			end
			l_request.put_error ("404", create {API_MODEL_CODEC [NOT_FOUND_RESPONSE]})
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	replace_test (test_result: detachable TEST_RESULT)
			-- PUT /tests
		require
			test_result_complete: test_result /= Void implies test_result.is_complete
		local
			l_request: API_REQUEST
		do
			create l_request.make ("PUT", "/tests")
			l_request.set_accept ("application/json")
			if test_result /= Void then
				l_request.set_json (test_result.to_request, "application/json")
			end
			l_request.put_error ("404", create {API_MODEL_CODEC [NOT_FOUND_RESPONSE]})
			send_request (l_request)
		end

end
