note
	description: "Tests of MODERATIONS_API: what each operation sends, and what it makes of the answer."

class
	MODERATIONS_API_TEST

inherit
	API_TEST_CASE

create
	make

feature -- Basic operations

	run_all
			-- <Precursor>
		local
			l_api: MODERATIONS_API
		do
			l_api := (create {OPEN_AI_API}.make_with_client (run.client)).moderations
			run.run ("create_moderation", agent test_create_moderation (l_api))
		end

feature {NONE} -- Tests

	test_create_moderation (a_api: MODERATIONS_API)
			-- POST /moderations
		do
			expect ("POST", "/moderations")
			expect_header ("Authorization", "Bearer token")
			expect_body ("[
				{
				  "input": "I want to throw a party tonight."
				}
			]")
			answer (200, "application/json", "[
				{
				  "id": "modr-8f2a",
				  "model": "omni-moderation-2024-09-26",
				  "results": [
				    {
				      "flagged": true,
				      "categories": {
				        "hate": true,
				        "hate/threatening": true,
				        "harassment": true,
				        "harassment/threatening": true,
				        "illicit": true,
				        "illicit/violent": true,
				        "self-harm": true,
				        "self-harm/intent": true,
				        "self-harm/instructions": true,
				        "sexual": true,
				        "sexual/minors": true,
				        "violence": true,
				        "violence/graphic": true
				      },
				      "category_scores": {
				        "hate": 1,
				        "hate/threatening": 1,
				        "harassment": 1,
				        "harassment/threatening": 1,
				        "illicit": 1,
				        "illicit/violent": 1,
				        "self-harm": 1,
				        "self-harm/intent": 1,
				        "self-harm/instructions": 1,
				        "sexual": 1,
				        "sexual/minors": 1,
				        "violence": 1,
				        "violence/graphic": 1
				      },
				      "category_applied_input_types": {
				        "hate": ["text"],
				        "hate/threatening": ["text"],
				        "harassment": ["text"],
				        "harassment/threatening": ["text"],
				        "illicit": ["text"],
				        "illicit/violent": ["text"],
				        "self-harm": ["text"],
				        "self-harm/intent": ["text"],
				        "self-harm/instructions": ["text"],
				        "sexual": ["text"],
				        "sexual/minors": ["text"],
				        "violence": ["text"],
				        "violence/graphic": ["text"]
				      }
				    }
				  ]
				}
			]")
			check_answer (a_api, a_api.create_moderation (create {CREATE_MODERATION_REQUEST}.make_from_json (object ("[
				{
				  "input": "I want to throw a party tonight."
				}
			]"))))
		end

end
