class LISTING create make feature
	make (a_transport: API_TRANSPORT)
		local
			l_api: OPEN_AI_API
		do
			create l_api.make_with_access_token ("secret", a_transport)
			if attached l_api.files.list_files (Void, 20, Void, Void) as l_page then
				l_page.data.do_all (agent (a_file: OPEN_AI_FILE) do print (a_file.filename) end)
			end
		end
end
