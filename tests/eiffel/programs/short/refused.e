class REFUSED create make feature
	make (a_server: STRING_8)
		local
			l_api: OPEN_AI_API
			l_result: API_RESULT [MODEL]
		do
			create l_api.make_with_access_token ("secret", create {API_CURL_TRANSPORT})
			l_api.configuration.set_base_url (a_server)
			create l_result.make (l_api.models, l_api.models.retrieve_model ("no-such-model"))
			if l_result.is_ok then
				print (l_result.value.id)
			else
				print (l_result.error.status.out + " " + l_result.error.message)
			end
		end
end
