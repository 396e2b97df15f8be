note
	description: "What the document says of servers and security schemes."

class
	API_SETTINGS

feature -- Access

	default_server: STRING_8
			-- The first server.
		do
			Result := "https://museum.example/api"
		end

	user_agent: STRING_8
			-- What the client calls itself.
		do
			Result := "museum/1.0.0/eiffel"
		end

	scheme (a_name: READABLE_STRING_GENERAL): detachable API_SECURITY_SCHEME
			-- The security scheme called `a_name'; Void if there is none.
		do
			if a_name.same_string ("key") then
				create {API_KEY_SCHEME} Result.make ("key", "header", "X-Key")
			elseif a_name.same_string ("user") then
				create {API_BASIC_SCHEME} Result.make ("user")
			elseif a_name.same_string ("browser") then
				create {API_OAUTH_SCHEME} Result.make ("browser", "")
			elseif a_name.same_string ("owner") then
				create {API_OAUTH_SCHEME} Result.make ("owner", "")
			elseif a_name.same_string ("robot") then
				create {API_OAUTH_SCHEME} Result.make ("robot", "https://id.example/token")
			elseif a_name.same_string ("site") then
				create {API_OAUTH_SCHEME} Result.make ("site", "")
			end
		end

end
