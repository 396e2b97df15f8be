note
	description: "Tests of UPLOADS_API: what each operation sends, and what it makes of the answer."

class
	UPLOADS_API_TEST

inherit
	API_TEST_CASE

create
	make

feature -- Basic operations

	run_all
			-- <Precursor>
		local
			l_api: UPLOADS_API
		do
			l_api := (create {OPEN_AI_API}.make_with_client (run.client)).uploads
			run.run ("create_upload", agent test_create_upload (l_api))
			run.run ("cancel_upload", agent test_cancel_upload (l_api))
			run.run ("complete_upload", agent test_complete_upload (l_api))
			run.run ("add_upload_part", agent test_add_upload_part (l_api))
		end

feature {NONE} -- Tests

	test_create_upload (a_api: UPLOADS_API)
			-- POST /uploads
		do
			expect ("POST", "/uploads")
			expect_header ("Authorization", "Bearer token")
			expect_body ("[
				{
				  "filename": "tickets-2025.jsonl",
				  "purpose": "fine-tune",
				  "bytes": 734003200,
				  "mime_type": "application/jsonl"
				}
			]")
			answer (200, "application/json", "[
				{
				  "id": "abc123",
				  "created_at": 1735732800,
				  "filename": "report.pdf",
				  "bytes": 1,
				  "purpose": "fine-tune",
				  "status": "pending",
				  "expires_at": 1735732800
				}
			]")
			check_answer (a_api, a_api.create_upload (create {CREATE_UPLOAD_REQUEST}.make_from_json (object ("[
				{
				  "filename": "tickets-2025.jsonl",
				  "purpose": "fine-tune",
				  "bytes": 734003200,
				  "mime_type": "application/jsonl"
				}
			]"))))
		end

	test_cancel_upload (a_api: UPLOADS_API)
			-- POST /uploads/{upload_id}/cancel
		do
			expect ("POST", "/uploads/upload_5b1e/cancel")
			expect_header ("Authorization", "Bearer token")
			answer (200, "application/json", "[
				{
				  "id": "abc123",
				  "created_at": 1735732800,
				  "filename": "report.pdf",
				  "bytes": 1,
				  "purpose": "fine-tune",
				  "status": "pending",
				  "expires_at": 1735732800
				}
			]")
			check_answer (a_api, a_api.cancel_upload ("upload_5b1e"))
		end

	test_complete_upload (a_api: UPLOADS_API)
			-- POST /uploads/{upload_id}/complete
		do
			expect ("POST", "/uploads/upload_5b1e/complete")
			expect_header ("Authorization", "Bearer token")
			expect_body ("[
				{
				  "part_ids": ["part_5b1e01", "part_5b1e02"]
				}
			]")
			answer (200, "application/json", "[
				{
				  "id": "abc123",
				  "created_at": 1735732800,
				  "filename": "report.pdf",
				  "bytes": 1,
				  "purpose": "fine-tune",
				  "status": "pending",
				  "expires_at": 1735732800
				}
			]")
			check_answer (a_api, a_api.complete_upload ("upload_5b1e", create {COMPLETE_UPLOAD_REQUEST}.make_from_json (object ("[
				{
				  "part_ids": ["part_5b1e01", "part_5b1e02"]
				}
			]"))))
		end

	test_add_upload_part (a_api: UPLOADS_API)
			-- POST /uploads/{upload_id}/parts
		do
			expect ("POST", "/uploads/upload_5b1e/parts")
			expect_header ("Authorization", "Bearer token")
			expect_form ("data")
			answer (200, "application/json", "[
				{
				  "id": "abc123",
				  "created_at": 1735732800,
				  "upload_id": "upload_abc123",
				  "object": "upload.part"
				}
			]")
			check_answer (a_api, a_api.add_upload_part ("upload_5b1e", file))
		end

end
