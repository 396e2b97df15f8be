note
	description: "What the document says of servers and security schemes."

class
	API_SETTINGS

feature -- Access

	default_server: STRING_8
			-- The first server.
		do
			Result := "https://api.example.com"
		end

	user_agent: STRING_8
			-- What the client calls itself.
		do
			Result := "covered/1.0.0/eiffel"
		end

	scheme (a_name: READABLE_STRING_GENERAL): detachable API_SECURITY_SCHEME
			-- The security scheme called `a_name'; Void if there is none.
		do
		end

end
