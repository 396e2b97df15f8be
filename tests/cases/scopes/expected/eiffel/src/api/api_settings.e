note
	description: "What the document says of servers and security schemes."

class
	API_SETTINGS

feature -- Access

	default_server: STRING_8
			-- The first server.
		do
			Result := ""
		end

	user_agent: STRING_8
			-- What the client calls itself.
		do
			Result := "scopes/1.0.0/eiffel"
		end

	scheme (a_name: READABLE_STRING_GENERAL): detachable API_SECURITY_SCHEME
			-- The security scheme called `a_name'; Void if there is none.
		do
			if a_name.same_string ("apiKey") then
				create {API_KEY_SCHEME} Result.make ("apiKey", "header", "X-Key")
			elseif a_name.same_string ("uuid") then
				create {API_BEARER_SCHEME} Result.make ("uuid")
			end
		end

end
