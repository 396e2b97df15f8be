class STREAMED create make feature
	make (a_server: STRING_8)
		local
			l_api: OPEN_AI_API
		do
			create l_api.make_with_access_token ("secret", create {API_CURL_TRANSPORT})
			l_api.configuration.set_base_url (a_server)
			l_api.chat.create_chat_completion_stream (create {CREATE_CHAT_COMPLETION_REQUEST}.make_with (<<create {CHAT_COMPLETION_REQUEST_USER_MESSAGE}.make_with_text ("Hello!")>>, "gpt-5"), agent (an_event: CREATE_CHAT_COMPLETION_STREAM_RESPONSE) do
				across an_event.choices is l_choice loop
					if attached l_choice.delta.content as l_text then print (l_text) end
				end
			end)
		end
end
