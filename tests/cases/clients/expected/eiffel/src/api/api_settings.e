note
	description: "What the document says of servers and security schemes."

class
	API_SETTINGS

feature -- Access

	default_server: STRING_8
			-- The first server.
		do
			Result := "https://hotels.example.com"
		end

	user_agent: STRING_8
			-- What the client calls itself.
		do
			Result := "the_hotels_api_2_0/1.0.0/eiffel"
		end

	scheme (a_name: READABLE_STRING_GENERAL): detachable API_SECURITY_SCHEME
			-- The security scheme called `a_name'; Void if there is none.
		do
			if a_name.same_string ("basic_key") then
				create {API_KEY_SCHEME} Result.make ("basic_key", "header", "X-Key")
			elseif a_name.same_string ("api_key") then
				create {API_KEY_SCHEME} Result.make ("api_key", "header", "X-Other")
			elseif a_name.same_string ("timeout") then
				create {API_KEY_SCHEME} Result.make ("timeout", "query", "t")
			elseif a_name.same_string ("oauth") then
				create {API_OAUTH_SCHEME} Result.make ("oauth", "https://hotels.example.com/token")
			elseif a_name.same_string ("basic") then
				create {API_BASIC_SCHEME} Result.make ("basic")
			end
		end

end
