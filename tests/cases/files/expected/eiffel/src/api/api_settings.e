note
	description: "What the document says of servers and security schemes."

class
	API_SETTINGS

feature -- Access

	default_server: STRING_8
			-- The first server.
		do
			Result := "https://files.example.com"
		end

	user_agent: STRING_8
			-- What the client calls itself.
		do
			Result := "files/1.0.0/eiffel"
		end

	scheme (a_name: READABLE_STRING_GENERAL): detachable API_SECURITY_SCHEME
			-- The security scheme called `a_name'; Void if there is none.
		do
			if a_name.same_string ("key") then
				create {API_KEY_SCHEME} Result.make ("key", "header", "X-Key")
			end
		end

end
