note
	description: "[
		The ancestor of the class that is one way to all APIs of a document: it has a query for each of them, and all
		share one client. Each is made when it is first asked for, and stays the same: its `last_error' can be asked later.
	]"

deferred class
	API_FACADE

feature {NONE} -- Initialization

	make (a_configuration: CONFIGURATION; a_transport: API_TRANSPORT)
			-- The API that `a_configuration' says, by `a_transport'.
		do
			make_with_client (create {API_CLIENT}.make (a_configuration, a_transport))
		ensure
			configuration_set: configuration = a_configuration
			transport_set: api_client.transport = a_transport
		end

	make_with_client (a_client: API_CLIENT)
			-- The API that `a_client' talks to, which others may share.
		do
			api_client := a_client
		ensure
			client_set: api_client = a_client
		end

	make_with_access_token (a_token: detachable READABLE_STRING_GENERAL; a_transport: API_TRANSPORT)
			-- The first server of the document, called with `a_token'; Void for none.
		require
			one_line: attached a_token as l_token implies (create {CONFIGURATION}.make).is_one_line (l_token)
		do
			make (create {CONFIGURATION}.make, a_transport)
			configuration.set_access_token (a_token)
		ensure
			token_set: (attached a_token as l_given and attached configuration.access_token as l_kept) implies l_kept.same_string_general (l_given)
			token_known: (a_token = Void) = (configuration.access_token = Void)
			transport_set: api_client.transport = a_transport
		end

	make_with_client_credentials (a_id, a_secret: READABLE_STRING_GENERAL; a_transport: API_TRANSPORT)
			-- The first server of the document, called with tokens that client credentials get.
		require
			known: not a_id.is_empty
		do
			make (create {CONFIGURATION}.make, a_transport)
			configuration.set_client_credentials (create {API_CLIENT_CREDENTIALS}.make (a_id, a_secret))
		ensure
			credentials_set: attached configuration.client_credentials as l_credentials and then l_credentials.id.same_string_general (a_id)
			transport_set: api_client.transport = a_transport
		end

	make_with_basic (a_username, a_password: READABLE_STRING_GENERAL; a_transport: API_TRANSPORT)
			-- The first server of the document, called with the credentials of basic schemes.
		require
			no_colon: not a_username.has (':')
		do
			make (create {CONFIGURATION}.make, a_transport)
			configuration.set_basic (a_username, a_password)
		ensure
			username_set: attached configuration.username as l_username and then l_username.same_string_general (a_username)
			password_set: attached configuration.password as l_password and then l_password.same_string_general (a_password)
			transport_set: api_client.transport = a_transport
		end

	make_with_api_key (a_scheme, a_key: READABLE_STRING_GENERAL; a_transport: API_TRANSPORT)
			-- The first server of the document, called with `a_key' for a scheme.
		require
			known: (create {API_SETTINGS}).scheme (a_scheme) /= Void
			one_line: (create {CONFIGURATION}.make).is_one_line (a_key)
		do
			make (create {CONFIGURATION}.make, a_transport)
			configuration.set_api_key (a_scheme, a_key)
		ensure
			key_set: attached configuration.api_key (a_scheme) as l_key and then l_key.same_string_general (a_key)
			transport_set: api_client.transport = a_transport
		end

feature -- Access

	api_client: API_CLIENT
			-- What carries out the operations of all APIs.

	configuration: CONFIGURATION
			-- Where the API is, and who calls.
		do
			Result := api_client.configuration
		ensure
			shared: Result = api_client.configuration
		end

end
