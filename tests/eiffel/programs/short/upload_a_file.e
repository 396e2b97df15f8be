class UPLOAD_A_FILE create make feature
	make (a_transport: API_TRANSPORT)
		local
			l_api: OPEN_AI_API
		do
			create l_api.make_with_access_token ("secret", a_transport)
			if attached l_api.files.create_file (create {API_FILE}.make_from_content ("a.txt", "Hello!"), "user_data", Void) as l_file then
				print (l_file.id)
			end
		end
end
