note
	description: "Tests of MODELS_API: what each operation sends, and what it makes of the answer."

class
	MODELS_API_TEST

inherit
	API_TEST_CASE

create
	make

feature -- Basic operations

	run_all
			-- <Precursor>
		local
			l_api: MODELS_API
		do
			l_api := (create {OPEN_AI_API}.make_with_client (run.client)).models
			run.run ("list_models", agent test_list_models (l_api))
			run.run ("retrieve_model", agent test_retrieve_model (l_api))
			run.run ("delete_model", agent test_delete_model (l_api))
		end

feature {NONE} -- Tests

	test_list_models (a_api: MODELS_API)
			-- GET /models
		do
			expect ("GET", "/models")
			expect_header ("Authorization", "Bearer token")
			answer (200, "application/json", "[
				{
				  "object": "list",
				  "data": [
				    {
				      "id": "gpt-4o-mini",
				      "created": 1735732800,
				      "object": "model",
				      "owned_by": "openai"
				    }
				  ]
				}
			]")
			check_answer (a_api, a_api.list_models)
		end

	test_retrieve_model (a_api: MODELS_API)
			-- GET /models/{model}
		do
			expect ("GET", "/models/gpt-4o-mini")
			expect_header ("Authorization", "Bearer token")
			answer (200, "application/json", "[
				{
				  "id": "gpt-4o-mini",
				  "created": 1735732800,
				  "object": "model",
				  "owned_by": "openai"
				}
			]")
			check_answer (a_api, a_api.retrieve_model ("gpt-4o-mini"))
		end

	test_delete_model (a_api: MODELS_API)
			-- DELETE /models/{model}
		do
			expect ("DELETE", "/models/ft%%3Agpt-4o-mini%%3Aacme%%3Asupport%%3A8f2a")
			expect_header ("Authorization", "Bearer token")
			answer (200, "application/json", "[
				{
				  "id": "abc123",
				  "deleted": true,
				  "object": "my-object"
				}
			]")
			check_answer (a_api, a_api.delete_model ("ft:gpt-4o-mini:acme:support:8f2a"))
		end

end
