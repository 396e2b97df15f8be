class ONE_QUESTION create make feature
	make (a_server: STRING_8)
		local
			l_api: OPEN_AI_API
		do
			create l_api.make_with_access_token ("secret", create {API_CURL_TRANSPORT})
			l_api.configuration.set_base_url (a_server)
			if attached l_api.chat.create_chat_completion (create {CREATE_CHAT_COMPLETION_REQUEST}.make_with (<<create {CHAT_COMPLETION_REQUEST_USER_MESSAGE}.make_with_text ("Hello!")>>, "gpt-5")) as l_answer then
				print (l_answer.choices.first.message.content)
			end
		end
end
