class TWO_ROUNDS create make feature
	make (a_transport: API_TRANSPORT)
		local
			l_api: OPEN_AI_API
			l_request: CREATE_CHAT_COMPLETION_REQUEST
		do
			create l_api.make_with_access_token ("secret", a_transport)
			create l_request.make_with (<<create {CHAT_COMPLETION_REQUEST_USER_MESSAGE}.make_with_text ("The weather in Bonn?")>>, "gpt-5")
			l_request.extend_tools (create {CHAT_COMPLETION_TOOL}.make_with (create {FUNCTION_OBJECT}.make_from_json ((create {API_JSON}).object ("[
				{"name": "weather", "parameters": {"type": "object", "properties": {"city": {"type": "string"}}}}
			]"))))
			if attached l_api.chat.create_chat_completion (l_request) as l_answer and then attached l_answer.choices.first.message as l_message then
				l_request.extend_messages (create {CHAT_COMPLETION_REQUEST_ASSISTANT_MESSAGE}.make_from_json (l_message.to_json))
				if attached l_message.tool_calls as l_calls and then attached {CHAT_COMPLETION_MESSAGE_TOOL_CALL} l_calls.first as l_call and then attached l_call.id as l_id then
					l_request.extend_messages (create {CHAT_COMPLETION_REQUEST_TOOL_MESSAGE}.make_with_text ("Sunny", l_id))
				end
				if attached l_api.chat.create_chat_completion (l_request) as l_second then
					print (l_second.choices.first.message.content)
				end
			end
		end
end
