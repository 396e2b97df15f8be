class IN_PAGES create make feature
	make (a_server: STRING_8)
		local
			l_api: OPEN_AI_API
		do
			create l_api.make_with_access_token ("secret", create {API_CURL_TRANSPORT})
			l_api.configuration.set_base_url (a_server)
			across l_api.files.list_files_pages (Void, 2, Void, Void) is l_file loop
				print (l_file.filename)
			end
		end
end
