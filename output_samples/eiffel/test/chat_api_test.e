note
	description: "Tests of CHAT_API: what each operation sends, and what it makes of the answer."

class
	CHAT_API_TEST

inherit
	API_TEST_CASE

create
	make

feature -- Basic operations

	run_all
			-- <Precursor>
		local
			l_api: CHAT_API
		do
			l_api := (create {OPEN_AI_API}.make_with_client (run.client)).chat
			run.run ("list_chat_completions", agent test_list_chat_completions (l_api))
			run.run ("create_chat_completion", agent test_create_chat_completion (l_api))
			run.run ("create_chat_completion_stream", agent test_create_chat_completion_stream (l_api))
			run.run ("get_chat_completion", agent test_get_chat_completion (l_api))
			run.run ("update_chat_completion", agent test_update_chat_completion (l_api))
			run.run ("delete_chat_completion", agent test_delete_chat_completion (l_api))
			run.run ("get_chat_completion_messages", agent test_get_chat_completion_messages (l_api))
		end

feature {NONE} -- Tests

	test_list_chat_completions (a_api: CHAT_API)
			-- GET /chat/completions
		do
			expect ("GET", "/chat/completions?model=gpt-4o-mini&project=atlas&after=chatcmpl-8f2a&limit=20&order=asc")
			expect_header ("Authorization", "Bearer token")
			answer (200, "application/json", "[
				{
				  "object": "list",
				  "data": [
				    {
				      "id": "chatcmpl-8f2a",
				      "choices": [
				        {
				          "finish_reason": "stop",
				          "index": 1,
				          "message": {
				            "content": "Oslo is the capital of Norway.",
				            "refusal": "my-refusal",
				            "role": "assistant"
				          },
				          "logprobs": {
				            "content": [
				              {
				                "token": "abc123",
				                "logprob": 1,
				                "bytes": [1],
				                "top_logprobs": [{"token": "abc123", "logprob": 1, "bytes": [1]}]
				              }
				            ],
				            "refusal": [
				              {
				                "token": "abc123",
				                "logprob": 1,
				                "bytes": [1],
				                "top_logprobs": [{"token": "abc123", "logprob": 1, "bytes": [1]}]
				              }
				            ]
				          }
				        }
				      ],
				      "created": 1735732800,
				      "model": "gpt-4o-mini-2024-07-18",
				      "object": "chat.completion"
				    }
				  ],
				  "first_id": "first_abc123",
				  "last_id": "last_abc123",
				  "has_more": true
				}
			]")
			check_answer (a_api, a_api.list_chat_completions ("gpt-4o-mini", (create {API_MAP_CODEC [STRING_32]}.make (create {API_TEXT_CODEC})).decoded (sample ("[
				{
				  "project": "atlas"
				}
			]")), "chatcmpl-8f2a", {INTEGER_64} 20, "asc"))
		end

	test_create_chat_completion (a_api: CHAT_API)
			-- POST /chat/completions
		do
			expect ("POST", "/chat/completions")
			expect_header ("Authorization", "Bearer token")
			expect_body ("[
				{
				  "messages": [{"role": "user", "content": "What is the capital of Norway?"}],
				  "model": "gpt-4o-mini"
				}
			]")
			answer (200, "application/json", "[
				{
				  "id": "chatcmpl-8f2a",
				  "choices": [
				    {
				      "finish_reason": "stop",
				      "index": 1,
				      "message": {
				        "content": "Oslo is the capital of Norway.",
				        "refusal": "my-refusal",
				        "role": "assistant"
				      },
				      "logprobs": {
				        "content": [
				          {
				            "token": "abc123",
				            "logprob": 1,
				            "bytes": [1],
				            "top_logprobs": [{"token": "abc123", "logprob": 1, "bytes": [1]}]
				          }
				        ],
				        "refusal": [
				          {
				            "token": "abc123",
				            "logprob": 1,
				            "bytes": [1],
				            "top_logprobs": [{"token": "abc123", "logprob": 1, "bytes": [1]}]
				          }
				        ]
				      }
				    }
				  ],
				  "created": 1735732800,
				  "model": "gpt-4o-mini-2024-07-18",
				  "object": "chat.completion"
				}
			]")
			check_answer (a_api, a_api.create_chat_completion (create {CREATE_CHAT_COMPLETION_REQUEST}.make_from_json (object ("[
				{
				  "messages": [{"role": "user", "content": "What is the capital of Norway?"}],
				  "model": "gpt-4o-mini"
				}
			]"))))
		end

	test_create_chat_completion_stream (a_api: CHAT_API)
			-- POST /chat/completions
		do
			expect ("POST", "/chat/completions")
			expect_header ("Authorization", "Bearer token")
			expect_body ("[
				{
				  "messages": [{"role": "user", "content": "What is the capital of Norway?"}],
				  "model": "gpt-4o-mini",
				  "stream": true
				}
			]")
			expect_header ("Accept", "text/event-stream")
			answer (200, "text/event-stream", "data: {%"id%":%"chatcmpl-8f2a%",%"choices%":[{%"delta%":{},%"finish_reason%":%"stop%",%"index%":1}],%"created%":1735732800,%"model%":%"gpt-4o-mini-2024-07-18%",%"object%":%"chat.completion.chunk%"}%N%Ndata: {%"id%":%"chatcmpl-8f2a%",%"choices%":[{%"delta%":{},%"finish_reason%":%"stop%",%"index%":1}],%"created%":1735732800,%"model%":%"gpt-4o-mini-2024-07-18%",%"object%":%"chat.completion.chunk%"}%N%Ndata: [DONE]%N%N")
			a_api.create_chat_completion_stream (create {CREATE_CHAT_COMPLETION_REQUEST}.make_from_json (object ("[
				{
				  "messages": [{"role": "user", "content": "What is the capital of Norway?"}],
				  "model": "gpt-4o-mini"
				}
			]")), agent count_event ({CREATE_CHAT_COMPLETION_STREAM_RESPONSE} ?))
			check_events (a_api, 2)
		end

	test_get_chat_completion (a_api: CHAT_API)
			-- GET /chat/completions/{completion_id}
		do
			expect ("GET", "/chat/completions/chatcmpl-8f2a")
			expect_header ("Authorization", "Bearer token")
			answer (200, "application/json", "[
				{
				  "id": "chatcmpl-8f2a",
				  "choices": [
				    {
				      "finish_reason": "stop",
				      "index": 1,
				      "message": {
				        "content": "Oslo is the capital of Norway.",
				        "refusal": "my-refusal",
				        "role": "assistant"
				      },
				      "logprobs": {
				        "content": [
				          {
				            "token": "abc123",
				            "logprob": 1,
				            "bytes": [1],
				            "top_logprobs": [{"token": "abc123", "logprob": 1, "bytes": [1]}]
				          }
				        ],
				        "refusal": [
				          {
				            "token": "abc123",
				            "logprob": 1,
				            "bytes": [1],
				            "top_logprobs": [{"token": "abc123", "logprob": 1, "bytes": [1]}]
				          }
				        ]
				      }
				    }
				  ],
				  "created": 1735732800,
				  "model": "gpt-4o-mini-2024-07-18",
				  "object": "chat.completion"
				}
			]")
			check_answer (a_api, a_api.get_chat_completion ("chatcmpl-8f2a"))
		end

	test_update_chat_completion (a_api: CHAT_API)
			-- POST /chat/completions/{completion_id}
		do
			expect ("POST", "/chat/completions/chatcmpl-8f2a")
			expect_header ("Authorization", "Bearer token")
			expect_body ("[
				{
				  "metadata": {"project": "atlas"}
				}
			]")
			answer (200, "application/json", "[
				{
				  "id": "chatcmpl-8f2a",
				  "choices": [
				    {
				      "finish_reason": "stop",
				      "index": 1,
				      "message": {
				        "content": "Oslo is the capital of Norway.",
				        "refusal": "my-refusal",
				        "role": "assistant"
				      },
				      "logprobs": {
				        "content": [
				          {
				            "token": "abc123",
				            "logprob": 1,
				            "bytes": [1],
				            "top_logprobs": [{"token": "abc123", "logprob": 1, "bytes": [1]}]
				          }
				        ],
				        "refusal": [
				          {
				            "token": "abc123",
				            "logprob": 1,
				            "bytes": [1],
				            "top_logprobs": [{"token": "abc123", "logprob": 1, "bytes": [1]}]
				          }
				        ]
				      }
				    }
				  ],
				  "created": 1735732800,
				  "model": "gpt-4o-mini-2024-07-18",
				  "object": "chat.completion"
				}
			]")
			check_answer (a_api, a_api.update_chat_completion ("chatcmpl-8f2a", create {UPDATE_CHAT_COMPLETION_REQUEST}.make_from_json (object ("[
				{
				  "metadata": {"project": "atlas"}
				}
			]"))))
		end

	test_delete_chat_completion (a_api: CHAT_API)
			-- DELETE /chat/completions/{completion_id}
		do
			expect ("DELETE", "/chat/completions/chatcmpl-8f2a")
			expect_header ("Authorization", "Bearer token")
			answer (200, "application/json", "[
				{
				  "object": "chat.completion.deleted",
				  "id": "abc123",
				  "deleted": true
				}
			]")
			check_answer (a_api, a_api.delete_chat_completion ("chatcmpl-8f2a"))
		end

	test_get_chat_completion_messages (a_api: CHAT_API)
			-- GET /chat/completions/{completion_id}/messages
		do
			expect ("GET", "/chat/completions/chatcmpl-8f2a/messages?after=chatcmpl-8f2a-0&limit=20&order=asc")
			expect_header ("Authorization", "Bearer token")
			answer (200, "application/json", "[
				{
				  "object": "list",
				  "data": [
				    {
				      "content": "Oslo is the capital of Norway.",
				      "refusal": "my-refusal",
				      "role": "assistant",
				      "id": "abc123"
				    }
				  ],
				  "first_id": "first_abc123",
				  "last_id": "last_abc123",
				  "has_more": true
				}
			]")
			check_answer (a_api, a_api.get_chat_completion_messages ("chatcmpl-8f2a", "chatcmpl-8f2a-0", {INTEGER_64} 20, "asc"))
		end

end
