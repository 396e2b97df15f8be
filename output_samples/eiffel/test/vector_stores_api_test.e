note
	description: "Tests of VECTOR_STORES_API: what each operation sends, and what it makes of the answer."

class
	VECTOR_STORES_API_TEST

inherit
	API_TEST_CASE

create
	make

feature -- Basic operations

	run_all
			-- <Precursor>
		local
			l_api: VECTOR_STORES_API
		do
			l_api := (create {OPEN_AI_API}.make_with_client (run.client)).vector_stores
			run.run ("list_vector_stores", agent test_list_vector_stores (l_api))
			run.run ("create_vector_store", agent test_create_vector_store (l_api))
			run.run ("get_vector_store", agent test_get_vector_store (l_api))
			run.run ("modify_vector_store", agent test_modify_vector_store (l_api))
			run.run ("delete_vector_store", agent test_delete_vector_store (l_api))
			run.run ("create_vector_store_file_batch", agent test_create_vector_store_file_batch (l_api))
			run.run ("get_vector_store_file_batch", agent test_get_vector_store_file_batch (l_api))
			run.run ("cancel_vector_store_file_batch", agent test_cancel_vector_store_file_batch (l_api))
			run.run ("list_files_in_vector_store_batch", agent test_list_files_in_vector_store_batch (l_api))
			run.run ("list_vector_store_files", agent test_list_vector_store_files (l_api))
			run.run ("create_vector_store_file", agent test_create_vector_store_file (l_api))
			run.run ("get_vector_store_file", agent test_get_vector_store_file (l_api))
			run.run ("update_vector_store_file_attributes", agent test_update_vector_store_file_attributes (l_api))
			run.run ("delete_vector_store_file", agent test_delete_vector_store_file (l_api))
			run.run ("retrieve_vector_store_file_content", agent test_retrieve_vector_store_file_content (l_api))
			run.run ("search_vector_store", agent test_search_vector_store (l_api))
		end

feature {NONE} -- Tests

	test_list_vector_stores (a_api: VECTOR_STORES_API)
			-- GET /vector_stores
		do
			expect ("GET", "/vector_stores?limit=20&order=desc&after=my-after&before=my-before")
			expect_header ("Authorization", "Bearer token")
			answer (200, "application/json", "[
				{
				  "object": "my-object",
				  "data": [
				    {
				      "id": "abc123",
				      "object": "vector_store",
				      "created_at": 1735732800,
				      "name": "my-vector-store",
				      "usage_bytes": 1,
				      "file_counts": {
				        "in_progress": 1,
				        "completed": 1,
				        "failed": 1,
				        "cancelled": 1,
				        "total": 100
				      },
				      "status": "expired",
				      "last_active_at": 1735732800,
				      "metadata": {"project": "atlas"}
				    }
				  ],
				  "first_id": "first_abc123",
				  "last_id": "last_abc123",
				  "has_more": true
				}
			]")
			check_answer (a_api, a_api.list_vector_stores ({INTEGER_64} 20, "desc", "my-after", "my-before"))
		end

	test_create_vector_store (a_api: VECTOR_STORES_API)
			-- POST /vector_stores
		do
			expect ("POST", "/vector_stores")
			expect_header ("Authorization", "Bearer token")
			expect_body ("[
				{
				  "file_ids": ["file-6b0e"],
				  "name": "Support handbook"
				}
			]")
			answer (200, "application/json", "[
				{
				  "id": "abc123",
				  "object": "vector_store",
				  "created_at": 1735732800,
				  "name": "my-vector-store",
				  "usage_bytes": 1,
				  "file_counts": {"in_progress": 1, "completed": 1, "failed": 1, "cancelled": 1, "total": 100},
				  "status": "expired",
				  "last_active_at": 1735732800,
				  "metadata": {"project": "atlas"}
				}
			]")
			check_answer (a_api, a_api.create_vector_store (create {CREATE_VECTOR_STORE_REQUEST}.make_from_json (object ("[
				{
				  "file_ids": ["file-6b0e"],
				  "name": "Support handbook"
				}
			]"))))
		end

	test_get_vector_store (a_api: VECTOR_STORES_API)
			-- GET /vector_stores/{vector_store_id}
		do
			expect ("GET", "/vector_stores/vs_8f2a")
			expect_header ("Authorization", "Bearer token")
			answer (200, "application/json", "[
				{
				  "id": "abc123",
				  "object": "vector_store",
				  "created_at": 1735732800,
				  "name": "my-vector-store",
				  "usage_bytes": 1,
				  "file_counts": {"in_progress": 1, "completed": 1, "failed": 1, "cancelled": 1, "total": 100},
				  "status": "expired",
				  "last_active_at": 1735732800,
				  "metadata": {"project": "atlas"}
				}
			]")
			check_answer (a_api, a_api.get_vector_store ("vs_8f2a"))
		end

	test_modify_vector_store (a_api: VECTOR_STORES_API)
			-- POST /vector_stores/{vector_store_id}
		do
			expect ("POST", "/vector_stores/vs_8f2a")
			expect_header ("Authorization", "Bearer token")
			expect_body ("[
				{
				  "name": "Support handbook 2026"
				}
			]")
			answer (200, "application/json", "[
				{
				  "id": "abc123",
				  "object": "vector_store",
				  "created_at": 1735732800,
				  "name": "my-vector-store",
				  "usage_bytes": 1,
				  "file_counts": {"in_progress": 1, "completed": 1, "failed": 1, "cancelled": 1, "total": 100},
				  "status": "expired",
				  "last_active_at": 1735732800,
				  "metadata": {"project": "atlas"}
				}
			]")
			check_answer (a_api, a_api.modify_vector_store ("vs_8f2a", create {UPDATE_VECTOR_STORE_REQUEST}.make_from_json (object ("[
				{
				  "name": "Support handbook 2026"
				}
			]"))))
		end

	test_delete_vector_store (a_api: VECTOR_STORES_API)
			-- DELETE /vector_stores/{vector_store_id}
		do
			expect ("DELETE", "/vector_stores/vs_8f2a")
			expect_header ("Authorization", "Bearer token")
			answer (200, "application/json", "[
				{
				  "id": "abc123",
				  "deleted": true,
				  "object": "vector_store.deleted"
				}
			]")
			check_answer (a_api, a_api.delete_vector_store ("vs_8f2a"))
		end

	test_create_vector_store_file_batch (a_api: VECTOR_STORES_API)
			-- POST /vector_stores/{vector_store_id}/file_batches
		do
			expect ("POST", "/vector_stores/vs_8f2a/file_batches")
			expect_header ("Authorization", "Bearer token")
			expect_body ("[
				{
				  "file_ids": ["file-6b0e", "file-9d37"]
				}
			]")
			answer (200, "application/json", "[
				{
				  "id": "abc123",
				  "object": "vector_store.files_batch",
				  "created_at": 1735732800,
				  "vector_store_id": "vector_store_abc123",
				  "status": "in_progress",
				  "file_counts": {"in_progress": 1, "completed": 1, "failed": 1, "cancelled": 1, "total": 100}
				}
			]")
			check_answer (a_api, a_api.create_vector_store_file_batch ("vs_8f2a", create {CREATE_VECTOR_STORE_FILE_BATCH_REQUEST}.make_from_json (object ("[
				{
				  "file_ids": ["file-6b0e", "file-9d37"]
				}
			]"))))
		end

	test_get_vector_store_file_batch (a_api: VECTOR_STORES_API)
			-- GET /vector_stores/{vector_store_id}/file_batches/{batch_id}
		do
			expect ("GET", "/vector_stores/vs_8f2a/file_batches/vsfb_31d9")
			expect_header ("Authorization", "Bearer token")
			answer (200, "application/json", "[
				{
				  "id": "abc123",
				  "object": "vector_store.files_batch",
				  "created_at": 1735732800,
				  "vector_store_id": "vector_store_abc123",
				  "status": "in_progress",
				  "file_counts": {"in_progress": 1, "completed": 1, "failed": 1, "cancelled": 1, "total": 100}
				}
			]")
			check_answer (a_api, a_api.get_vector_store_file_batch ("vs_8f2a", "vsfb_31d9"))
		end

	test_cancel_vector_store_file_batch (a_api: VECTOR_STORES_API)
			-- POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel
		do
			expect ("POST", "/vector_stores/vs_8f2a/file_batches/vsfb_31d9/cancel")
			expect_header ("Authorization", "Bearer token")
			answer (200, "application/json", "[
				{
				  "id": "abc123",
				  "object": "vector_store.files_batch",
				  "created_at": 1735732800,
				  "vector_store_id": "vector_store_abc123",
				  "status": "in_progress",
				  "file_counts": {"in_progress": 1, "completed": 1, "failed": 1, "cancelled": 1, "total": 100}
				}
			]")
			check_answer (a_api, a_api.cancel_vector_store_file_batch ("vs_8f2a", "vsfb_31d9"))
		end

	test_list_files_in_vector_store_batch (a_api: VECTOR_STORES_API)
			-- GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files
		do
			expect ("GET", "/vector_stores/vs_8f2a/file_batches/vsfb_31d9/files?limit=20&order=desc&after=my-after&before=my-before&filter=in_progress")
			expect_header ("Authorization", "Bearer token")
			answer (200, "application/json", "[
				{
				  "object": "my-object",
				  "data": [
				    {
				      "id": "abc123",
				      "object": "vector_store.file",
				      "usage_bytes": 1,
				      "created_at": 1735732800,
				      "vector_store_id": "vector_store_abc123",
				      "status": "in_progress",
				      "last_error": {"code": "server_error", "message": "Hello!"}
				    }
				  ],
				  "first_id": "first_abc123",
				  "last_id": "last_abc123",
				  "has_more": true
				}
			]")
			check_answer (a_api, a_api.list_files_in_vector_store_batch ("vs_8f2a", "vsfb_31d9", {INTEGER_64} 20, "desc", "my-after", "my-before", "in_progress"))
		end

	test_list_vector_store_files (a_api: VECTOR_STORES_API)
			-- GET /vector_stores/{vector_store_id}/files
		do
			expect ("GET", "/vector_stores/vs_8f2a/files?limit=20&order=desc&after=my-after&before=my-before&filter=in_progress")
			expect_header ("Authorization", "Bearer token")
			answer (200, "application/json", "[
				{
				  "object": "my-object",
				  "data": [
				    {
				      "id": "abc123",
				      "object": "vector_store.file",
				      "usage_bytes": 1,
				      "created_at": 1735732800,
				      "vector_store_id": "vector_store_abc123",
				      "status": "in_progress",
				      "last_error": {"code": "server_error", "message": "Hello!"}
				    }
				  ],
				  "first_id": "first_abc123",
				  "last_id": "last_abc123",
				  "has_more": true
				}
			]")
			check_answer (a_api, a_api.list_vector_store_files ("vs_8f2a", {INTEGER_64} 20, "desc", "my-after", "my-before", "in_progress"))
		end

	test_create_vector_store_file (a_api: VECTOR_STORES_API)
			-- POST /vector_stores/{vector_store_id}/files
		do
			expect ("POST", "/vector_stores/vs_8f2a/files")
			expect_header ("Authorization", "Bearer token")
			expect_body ("[
				{
				  "file_id": "file-6b0e"
				}
			]")
			answer (200, "application/json", "[
				{
				  "id": "abc123",
				  "object": "vector_store.file",
				  "usage_bytes": 1,
				  "created_at": 1735732800,
				  "vector_store_id": "vector_store_abc123",
				  "status": "in_progress",
				  "last_error": {"code": "server_error", "message": "Hello!"}
				}
			]")
			check_answer (a_api, a_api.create_vector_store_file ("vs_8f2a", create {CREATE_VECTOR_STORE_FILE_REQUEST}.make_from_json (object ("[
				{
				  "file_id": "file-6b0e"
				}
			]"))))
		end

	test_get_vector_store_file (a_api: VECTOR_STORES_API)
			-- GET /vector_stores/{vector_store_id}/files/{file_id}
		do
			expect ("GET", "/vector_stores/vs_8f2a/files/file-6b0e")
			expect_header ("Authorization", "Bearer token")
			answer (200, "application/json", "[
				{
				  "id": "abc123",
				  "object": "vector_store.file",
				  "usage_bytes": 1,
				  "created_at": 1735732800,
				  "vector_store_id": "vector_store_abc123",
				  "status": "in_progress",
				  "last_error": {"code": "server_error", "message": "Hello!"}
				}
			]")
			check_answer (a_api, a_api.get_vector_store_file ("vs_8f2a", "file-6b0e"))
		end

	test_update_vector_store_file_attributes (a_api: VECTOR_STORES_API)
			-- POST /vector_stores/{vector_store_id}/files/{file_id}
		do
			expect ("POST", "/vector_stores/vs_8f2a/files/file-6b0e")
			expect_header ("Authorization", "Bearer token")
			expect_body ("[
				{
				  "attributes": {"department": "support", "year": 2026, "reviewed": true}
				}
			]")
			answer (200, "application/json", "[
				{
				  "id": "abc123",
				  "object": "vector_store.file",
				  "usage_bytes": 1,
				  "created_at": 1735732800,
				  "vector_store_id": "vector_store_abc123",
				  "status": "in_progress",
				  "last_error": {"code": "server_error", "message": "Hello!"}
				}
			]")
			check_answer (a_api, a_api.update_vector_store_file_attributes ("vs_8f2a", "file-6b0e", create {UPDATE_VECTOR_STORE_FILE_ATTRIBUTES_REQUEST}.make_from_json (object ("[
				{
				  "attributes": {"department": "support", "year": 2026, "reviewed": true}
				}
			]"))))
		end

	test_delete_vector_store_file (a_api: VECTOR_STORES_API)
			-- DELETE /vector_stores/{vector_store_id}/files/{file_id}
		do
			expect ("DELETE", "/vector_stores/vs_8f2a/files/file-6b0e")
			expect_header ("Authorization", "Bearer token")
			answer (200, "application/json", "[
				{
				  "id": "abc123",
				  "deleted": true,
				  "object": "vector_store.file.deleted"
				}
			]")
			check_answer (a_api, a_api.delete_vector_store_file ("vs_8f2a", "file-6b0e"))
		end

	test_retrieve_vector_store_file_content (a_api: VECTOR_STORES_API)
			-- GET /vector_stores/{vector_store_id}/files/{file_id}/content
		do
			expect ("GET", "/vector_stores/vs_8f2a/files/file-6b0e/content")
			expect_header ("Authorization", "Bearer token")
			answer (200, "application/json", "[
				{
				  "object": "vector_store.file_content.page",
				  "data": [{}],
				  "has_more": true,
				  "next_page": "my-next-page"
				}
			]")
			check_answer (a_api, a_api.retrieve_vector_store_file_content ("vs_8f2a", "file-6b0e"))
		end

	test_search_vector_store (a_api: VECTOR_STORES_API)
			-- POST /vector_stores/{vector_store_id}/search
		do
			expect ("POST", "/vector_stores/vs_8f2a/search")
			expect_header ("Authorization", "Bearer token")
			expect_body ("[
				{
				  "query": "How long does a refund take?"
				}
			]")
			answer (200, "application/json", "[
				{
				  "object": "vector_store.search_results.page",
				  "search_query": ["hello"],
				  "data": [
				    {
				      "file_id": "file_abc123",
				      "filename": "report.pdf",
				      "score": 1,
				      "attributes": {"department": "support", "year": 2026, "reviewed": true},
				      "content": [{"type": "text", "text": "Hello!"}]
				    }
				  ],
				  "has_more": true,
				  "next_page": "my-next-page"
				}
			]")
			check_answer (a_api, a_api.search_vector_store ("vs_8f2a", create {VECTOR_STORE_SEARCH_REQUEST}.make_from_json (object ("[
				{
				  "query": "How long does a refund take?"
				}
			]"))))
		end

end
