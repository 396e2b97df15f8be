note
	description: "Calls POST /chat/completions; the answer is a recorded one without `--live'."

class
	QUICKSTART

create
	make

feature {NONE} -- Initialization

	make
			-- POST /chat/completions
		local
			l_api: OPEN_AI_API
			l_message: CHAT_COMPLETION_REQUEST_USER_MESSAGE
			l_create_chat_completion_request: CREATE_CHAT_COMPLETION_REQUEST
		do
			create l_api.make_with_access_token (
				(create {EXECUTION_ENVIRONMENT}).item ("BEARER_TOKEN"),
				new_transport
			)
			create l_message.make_with_text ("What is the capital of Norway?")
			create l_create_chat_completion_request.make_with (<<l_message>>, {MODEL_IDS_SHARED}.gpt_4o_mini)
			l_create_chat_completion_request.set_safety_identifier ("user-5d41402a")
			if attached l_api.chat.create_chat_completion (l_create_chat_completion_request) as l_answer then
				print (l_answer.to_text)
			elseif attached l_api.chat.last_error as l_error then
				print (l_error.status.out + "%N")
				print (l_error.message)
				if attached {ERROR_RESPONSE} l_error.value as l_value then
					print (l_value.to_text)
				end
			end
		end

feature {NONE} -- Implementation

	new_transport: API_TRANSPORT
			-- What sends requests: nothing leaves the machine unless the first argument is `--live'.
		local
			l_arguments: ARGUMENTS_32
		do
			create l_arguments
			if l_arguments.argument_count > 0 and then l_arguments.argument (1).same_string ("--live") then
				create {API_CURL_TRANSPORT} Result
			else
				create {API_RECORDED_TRANSPORT} Result.make (200, "application/json", "[
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
			end
		end

end
