note
	description: "[
		OAuth 2 (RFC 6749): a token that the program has, or one that client credentials get.
	]"

class
	API_OAUTH_SCHEME

inherit
	API_BEARER_SCHEME
		rename
			make as make_bearer
		redefine
			is_satisfied,
			missing,
			token_url
		end

create
	make

feature {NONE} -- Initialization

	make (a_name, a_token_url: READABLE_STRING_8)
			-- A scheme that the document calls `a_name'; client credentials get tokens at `a_token_url', which is
			-- empty where the document does not say that.
		do
			make_bearer (a_name)
			create declared_url.make_from_string (a_token_url)
		end

feature -- Access

	token_url (a_configuration: CONFIGURATION): detachable STRING_8
			-- <Precursor>
		do
			if a_configuration.access_token = Void and then attached a_configuration.client_credentials as l_credentials then
				if attached l_credentials.token_url as l_url then
					Result := l_url
				elseif not declared_url.is_empty then
					Result := (create {API_REDIRECTS}).resolved (a_configuration.base_url + "/", declared_url)
				end
			end
		end

feature -- Status report

	is_satisfied (a_configuration: CONFIGURATION): BOOLEAN
			-- <Precursor>
		do
			Result := Precursor (a_configuration) or else token_url (a_configuration) /= Void
		end

	missing: STRING_8
			-- <Precursor>
		do
			Result := "Give the token of `" + name + "' by `set_access_token', or what gets one by `set_client_credentials'."
		end

feature {NONE} -- Implementation

	declared_url: STRING_8
			-- Where the document says that tokens are to be had.

end
