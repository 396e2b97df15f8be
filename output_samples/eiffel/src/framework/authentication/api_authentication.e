note
	description: "[
		Proves who calls, by the first alternative of security schemes for which the configuration has all credentials. One
		that needs none comes last.
	]"

class
	API_AUTHENTICATION

create
	make

feature {NONE} -- Initialization

	make (a_configuration: CONFIGURATION)
			-- What calls by `a_configuration'.
		do
			configuration := a_configuration
			create tokens.make
		ensure
			configuration_set: configuration = a_configuration
		end

feature -- Access

	configuration: CONFIGURATION
			-- Who calls.

	tokens: API_TOKENS
			-- What client credentials have got.

	missing_credentials (a_request: API_REQUEST): STRING_8
			-- How to give the credentials that `a_request' lacks, in sentences; empty if it lacks none.
		local
			i: INTEGER
			l_names: ARRAY [READABLE_STRING_GENERAL]
		do
			create Result.make_empty
			if a_request.is_unauthenticated then
				l_names := a_request.security.first
				from
					i := l_names.lower
				until
					i > l_names.upper
				loop
					if
						attached configuration.settings.scheme (l_names.item (i)) as l_scheme and then
						not l_scheme.is_satisfied (configuration)
					then
						Result.append (" " + l_scheme.missing)
					end
					i := i + 1
				end
			end
		end

feature -- Basic operations

	authenticate (a_request: API_REQUEST; a_client: API_CLIENT)
			-- Add credentials to `a_request'; `a_client' asks for a token where one is needed first.
		do
			if attached satisfied (a_request.security) as l_names then
				apply_all (l_names, a_request, a_client)
			elseif not a_request.security.is_empty then
				a_request.set_unauthenticated
			end
		end

feature {NONE} -- Implementation

	satisfied (a_alternatives: LIST [ARRAY [READABLE_STRING_GENERAL]]): detachable ARRAY [READABLE_STRING_GENERAL]
			-- The schemes to be applied; Void if there are credentials for no alternative.
		local
			i: INTEGER
		do
			from
				i := 1
			until
				i > a_alternatives.count or else (Result /= Void and then not Result.is_empty)
			loop
				if are_satisfied (a_alternatives.i_th (i)) then
					Result := a_alternatives.i_th (i)
				end
				i := i + 1
			end
		end

	are_satisfied (a_names: ARRAY [READABLE_STRING_GENERAL]): BOOLEAN
			-- Are there credentials for all these schemes?
		local
			i: INTEGER
		do
			from
				Result := True
				i := a_names.lower
			until
				i > a_names.upper or not Result
			loop
				Result := attached configuration.settings.scheme (a_names.item (i)) as l_scheme and then
					l_scheme.is_satisfied (configuration)
				i := i + 1
			end
		end

	apply_all (a_names: ARRAY [READABLE_STRING_GENERAL]; a_request: API_REQUEST; a_client: API_CLIENT)
			-- Add what each of the schemes needs.
		local
			i: INTEGER
		do
			from
				i := a_names.lower
			until
				i > a_names.upper
			loop
				if
					attached configuration.settings.scheme (a_names.item (i)) as l_scheme and then
					l_scheme.is_satisfied (configuration)
				then
					if
						attached l_scheme.token_url (configuration) as l_url and then
						attached configuration.client_credentials as l_credentials
					then
						put_token (a_request, a_client, l_url, l_credentials)
					else
						l_scheme.apply (a_request, configuration)
					end
				end
				i := i + 1
			end
		end

	put_token (a_request: API_REQUEST; a_client: API_CLIENT; a_url: READABLE_STRING_8; a_credentials: API_CLIENT_CREDENTIALS)
			-- Add a token, unless the caller has said who calls.
		do
			if not a_request.headers.has ("Authorization") or else a_request.is_credential ("Authorization") then
				if attached tokens.token (a_client, a_url, a_credentials) as l_token then
					a_request.put_credential ("Authorization", "Bearer " + l_token)
					a_request.set_token (l_token)
				elseif attached tokens.failure as l_failure then
					a_request.refuse (l_failure)
				end
			end
		end

end
