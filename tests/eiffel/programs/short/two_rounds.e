class TWO_ROUNDS create make feature
	make (a_server: STRING_8)
		local
			l_api: OPEN_AI_API
			l_request: CREATE_CHAT_COMPLETION_REQUEST
			l_function: FUNCTION_OBJECT
		do
			create l_api.make_with_access_token ("secret", create {API_CURL_TRANSPORT})
			l_api.configuration.set_base_url (a_server)
			create l_function.make_with ("weather")
			l_function.set_parameters ((create {API_JSON}).members ("{%"type%": %"object%", %"properties%": {%"city%": {%"type%": %"string%"}}}"))
			create l_request.make_with (<<create {CHAT_COMPLETION_REQUEST_USER_MESSAGE}.make_with_text ("The weather in Bonn?")>>, "gpt-5")
			l_request.set_tools (<<create {CHAT_COMPLETION_TOOL}.make_with (l_function)>>)
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
