note
	description: "Tests of BATCH_API: what each operation sends, and what it makes of the answer."

class
	BATCH_API_TEST

inherit
	API_TEST_CASE

create
	make

feature -- Basic operations

	run_all
			-- <Precursor>
		local
			l_api: BATCH_API
		do
			l_api := (create {OPEN_AI_API}.make_with_client (run.client)).batch
			run.run ("list_batches", agent test_list_batches (l_api))
			run.run ("create_batch", agent test_create_batch (l_api))
			run.run ("retrieve_batch", agent test_retrieve_batch (l_api))
			run.run ("cancel_batch", agent test_cancel_batch (l_api))
		end

feature {NONE} -- Tests

	test_list_batches (a_api: BATCH_API)
			-- GET /batches
		do
			expect ("GET", "/batches?after=my-after&limit=20")
			expect_header ("Authorization", "Bearer token")
			answer (200, "application/json", "[
				{
				  "data": [
				    {
				      "id": "abc123",
				      "object": "batch",
				      "endpoint": "https://example.com",
				      "input_file_id": "input_file_abc123",
				      "completion_window": "24h",
				      "status": "validating",
				      "created_at": 1735732800
				    }
				  ],
				  "has_more": true,
				  "object": "list"
				}
			]")
			check_answer (a_api, a_api.list_batches ("my-after", {INTEGER_64} 20))
		end

	test_create_batch (a_api: BATCH_API)
			-- POST /batches
		do
			expect ("POST", "/batches")
			expect_header ("Authorization", "Bearer token")
			expect_body ("[
				{
				  "input_file_id": "file-Vd81mR",
				  "endpoint": "/v1/chat/completions",
				  "completion_window": "24h"
				}
			]")
			answer (200, "application/json", "[
				{
				  "id": "abc123",
				  "object": "batch",
				  "endpoint": "https://example.com",
				  "input_file_id": "input_file_abc123",
				  "completion_window": "24h",
				  "status": "validating",
				  "created_at": 1735732800
				}
			]")
			check_answer (a_api, a_api.create_batch (create {CREATE_BATCH_REQUEST}.make_from_json (object ("[
				{
				  "input_file_id": "file-Vd81mR",
				  "endpoint": "/v1/chat/completions",
				  "completion_window": "24h"
				}
			]"))))
		end

	test_retrieve_batch (a_api: BATCH_API)
			-- GET /batches/{batch_id}
		do
			expect ("GET", "/batches/batch_67d2e0b4")
			expect_header ("Authorization", "Bearer token")
			answer (200, "application/json", "[
				{
				  "id": "abc123",
				  "object": "batch",
				  "endpoint": "https://example.com",
				  "input_file_id": "input_file_abc123",
				  "completion_window": "24h",
				  "status": "validating",
				  "created_at": 1735732800
				}
			]")
			check_answer (a_api, a_api.retrieve_batch ("batch_67d2e0b4"))
		end

	test_cancel_batch (a_api: BATCH_API)
			-- POST /batches/{batch_id}/cancel
		do
			expect ("POST", "/batches/batch_67d2e0b4/cancel")
			expect_header ("Authorization", "Bearer token")
			answer (200, "application/json", "[
				{
				  "id": "abc123",
				  "object": "batch",
				  "endpoint": "https://example.com",
				  "input_file_id": "input_file_abc123",
				  "completion_window": "24h",
				  "status": "validating",
				  "created_at": 1735732800
				}
			]")
			check_answer (a_api, a_api.cancel_batch ("batch_67d2e0b4"))
		end

end
