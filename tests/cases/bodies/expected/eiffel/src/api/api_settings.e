note
	description: "What the document says of servers and security schemes."

class
	API_SETTINGS

feature -- Access

	default_server: STRING_8
			-- The first server.
		do
			Result := "https://eu.example.com/v1"
		end

	user_agent: STRING_8
			-- What the client calls itself.
		do
			Result := "bodies/1.0.0/eiffel"
		end

	scheme (a_name: READABLE_STRING_GENERAL): detachable API_SECURITY_SCHEME
			-- The security scheme called `a_name'; Void if there is none.
		do
			if a_name.same_string ("key") then
				create {API_KEY_SCHEME} Result.make ("key", "query", "api_key")
			elseif a_name.same_string ("login") then
				create {API_BASIC_SCHEME} Result.make ("login")
			elseif a_name.same_string ("token") then
				create {API_OAUTH_SCHEME} Result.make ("token", "https://example.com/token")
			end
		end

end
