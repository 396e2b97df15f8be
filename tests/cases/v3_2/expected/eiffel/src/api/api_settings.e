note
	description: "What the document says of servers and security schemes."

class
	API_SETTINGS

feature -- Access

	default_server: STRING_8
			-- The first server.
		do
			Result := "https://zoo.example/v2"
		end

	user_agent: STRING_8
			-- What the client calls itself.
		do
			Result := "zoo_3_2/1.0.0/eiffel"
		end

	scheme (a_name: READABLE_STRING_GENERAL): detachable API_SECURITY_SCHEME
			-- The security scheme called `a_name'; Void if there is none.
		do
			if a_name.same_string ("key") then
				create {API_KEY_SCHEME} Result.make ("key", "header", "X-Key")
			elseif a_name.same_string ("device") then
				create {API_OAUTH_SCHEME} Result.make ("device", "")
			end
		end

end
