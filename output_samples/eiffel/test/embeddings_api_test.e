note
	description: "Tests of EMBEDDINGS_API: what each operation sends, and what it makes of the answer."

class
	EMBEDDINGS_API_TEST

inherit
	API_TEST_CASE

create
	make

feature -- Basic operations

	run_all
			-- <Precursor>
		local
			l_api: EMBEDDINGS_API
		do
			l_api := (create {OPEN_AI_API}.make_with_client (run.client)).embeddings
			run.run ("create_embedding", agent test_create_embedding (l_api))
		end

feature {NONE} -- Tests

	test_create_embedding (a_api: EMBEDDINGS_API)
			-- POST /embeddings
		do
			expect ("POST", "/embeddings")
			expect_header ("Authorization", "Bearer token")
			expect_body ("[
				{
				  "input": "The ship left the harbor at dawn.",
				  "model": "text-embedding-3-small"
				}
			]")
			answer (200, "application/json", "[
				{
				  "data": [{"index": 1, "embedding": [1], "object": "embedding"}],
				  "model": "text-embedding-3-small",
				  "object": "list",
				  "usage": {"prompt_tokens": 1, "total_tokens": 1}
				}
			]")
			check_answer (a_api, a_api.create_embedding (create {CREATE_EMBEDDING_REQUEST}.make_from_json (object ("[
				{
				  "input": "The ship left the harbor at dawn.",
				  "model": "text-embedding-3-small"
				}
			]"))))
		end

end
