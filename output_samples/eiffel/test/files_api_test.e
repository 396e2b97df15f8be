note
	description: "Tests of FILES_API: what each operation sends, and what it makes of the answer."

class
	FILES_API_TEST

inherit
	API_TEST_CASE

create
	make

feature -- Basic operations

	run_all
			-- <Precursor>
		local
			l_api: FILES_API
		do
			l_api := (create {OPEN_AI_API}.make_with_client (run.client)).files
			run.run ("list_files", agent test_list_files (l_api))
			run.run ("create_file", agent test_create_file (l_api))
			run.run ("retrieve_file", agent test_retrieve_file (l_api))
			run.run ("delete_file", agent test_delete_file (l_api))
			run.run ("download_file", agent test_download_file (l_api))
		end

feature {NONE} -- Tests

	test_list_files (a_api: FILES_API)
			-- GET /files
		do
			expect ("GET", "/files?purpose=my-purpose&limit=10000&order=desc&after=my-after")
			expect_header ("Authorization", "Bearer token")
			answer (200, "application/json", "[
				{
				  "object": "my-object",
				  "data": [
				    {
				      "id": "abc123",
				      "bytes": 1,
				      "created_at": 1735732800,
				      "filename": "report.pdf",
				      "object": "file",
				      "purpose": "assistants",
				      "status": "uploaded"
				    }
				  ],
				  "first_id": "first_abc123",
				  "last_id": "last_abc123",
				  "has_more": true
				}
			]")
			check_answer (a_api, a_api.list_files ("my-purpose", {INTEGER_64} 10000, "desc", "my-after"))
		end

	test_create_file (a_api: FILES_API)
			-- POST /files
		do
			expect ("POST", "/files")
			expect_header ("Authorization", "Bearer token")
			expect_form ("file%Npurpose")
			answer (200, "application/json", "[
				{
				  "id": "abc123",
				  "bytes": 1,
				  "created_at": 1735732800,
				  "filename": "report.pdf",
				  "object": "file",
				  "purpose": "assistants",
				  "status": "uploaded"
				}
			]")
			check_answer (a_api, a_api.create_file (file, "fine-tune", Void))
		end

	test_retrieve_file (a_api: FILES_API)
			-- GET /files/{file_id}
		do
			expect ("GET", "/files/file-3kTzq9")
			expect_header ("Authorization", "Bearer token")
			answer (200, "application/json", "[
				{
				  "id": "abc123",
				  "bytes": 1,
				  "created_at": 1735732800,
				  "filename": "report.pdf",
				  "object": "file",
				  "purpose": "assistants",
				  "status": "uploaded"
				}
			]")
			check_answer (a_api, a_api.retrieve_file ("file-3kTzq9"))
		end

	test_delete_file (a_api: FILES_API)
			-- DELETE /files/{file_id}
		do
			expect ("DELETE", "/files/file-3kTzq9")
			expect_header ("Authorization", "Bearer token")
			answer (200, "application/json", "[
				{
				  "id": "abc123",
				  "object": "file",
				  "deleted": true
				}
			]")
			check_answer (a_api, a_api.delete_file ("file-3kTzq9"))
		end

	test_download_file (a_api: FILES_API)
			-- GET /files/{file_id}/content
		do
			expect ("GET", "/files/file-3kTzq9/content")
			expect_header ("Authorization", "Bearer token")
			answer (200, "application/json", "%"example%"")
			check_answer (a_api, a_api.download_file ("file-3kTzq9"))
		end

end
