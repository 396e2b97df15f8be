note
	description: "Tests of COMPLETIONS_API: what each operation sends, and what it makes of the answer."

class
	COMPLETIONS_API_TEST

inherit
	API_TEST_CASE

create
	make

feature -- Basic operations

	run_all
			-- <Precursor>
		local
			l_api: COMPLETIONS_API
		do
			l_api := (create {OPEN_AI_API}.make_with_client (run.client)).completions
			run.run ("create_completion", agent test_create_completion (l_api))
		end

feature {NONE} -- Tests

	test_create_completion (a_api: COMPLETIONS_API)
			-- POST /completions
		do
			expect ("POST", "/completions")
			expect_header ("Authorization", "Bearer token")
			expect_body ("[
				{
				  "model": "gpt-3.5-turbo-instruct",
				  "prompt": "Write a haiku about the sea."
				}
			]")
			answer (200, "application/json", "[
				{
				  "id": "cmpl-8f2a",
				  "choices": [{"finish_reason": "stop", "index": 1, "logprobs": {}, "text": "Hello!"}],
				  "created": 1735732800,
				  "model": "gpt-3.5-turbo-instruct",
				  "object": "text_completion"
				}
			]")
			check_answer (a_api, a_api.create_completion (create {CREATE_COMPLETION_REQUEST}.make_from_json (object ("[
				{
				  "model": "gpt-3.5-turbo-instruct",
				  "prompt": "Write a haiku about the sea."
				}
			]"))))
		end

end
