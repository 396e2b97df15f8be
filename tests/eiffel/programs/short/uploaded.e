class UPLOADED create make feature
	make (a_server: STRING_8)
		local
			l_api: OPEN_AI_API
		do
			create l_api.make_with_access_token ("secret", create {API_CURL_TRANSPORT})
			l_api.configuration.set_base_url (a_server)
			if attached l_api.files.create_file (create {API_FILE}.make_from_content ("a.txt", "Hello!"), "user_data", Void) as l_file then
				print (l_file.id)
			end
		end
end
