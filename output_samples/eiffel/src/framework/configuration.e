note
	description: "[
		Where the API is, who calls, and how patient the client is.
		A new configuration has the first server of the document.
	]"

class
	CONFIGURATION

create
	make

feature {NONE} -- Initialization

	make
			-- The first server of the document, nobody's credentials.
		do
			create settings
			base_url := settings.default_server
			create api_keys.make (1)
			create default_headers.make
			connect_timeout := 10
			timeout := 600
			retries := 2
			redirects := 10
			user_agent := settings.user_agent
		end

feature -- Access

	base_url: STRING_8
			-- The server, to which paths are appended.

	access_token: detachable STRING_32
			-- The token of bearer, OAuth 2 and OpenID Connect schemes.

	client_credentials: detachable API_CLIENT_CREDENTIALS
			-- What gets tokens of OAuth 2 schemes, where there is no `access_token'; Void for nothing.

	username, password: detachable STRING_32
			-- Credentials of basic schemes.

	api_key (a_scheme: READABLE_STRING_GENERAL): detachable STRING_32
			-- The key of a scheme.
		do
			Result := api_keys.item (a_scheme)
		end

	default_headers: API_HEADERS
			-- Header fields that every request has.

	user_agent: STRING_8
			-- What the client calls itself.

	connect_timeout: INTEGER
			-- Seconds until a connection must stand.

	timeout: INTEGER
			-- Seconds until an answer must be there; for streams, without a sign of life.

	retries: INTEGER
			-- How often to try again.

	redirects: INTEGER
			-- How many redirections are followed; credentials stay with the first host.

	idempotency_header: detachable STRING_8
			-- The header field of the keys by which the server knows a POST or PATCH that it has seen; Void if it
			-- knows none: then only what it cannot have begun is repeated.

	settings: API_SETTINGS
			-- What the document says of servers and security schemes.

feature -- Status report

	is_one_line (a_text: READABLE_STRING_GENERAL): BOOLEAN
			-- Can `a_text' be part of a header field (RFC 9110, 5.5): has it no control characters?
		local
			i: INTEGER
		do
			from
				Result := True
				i := 1
			until
				i > a_text.count or not Result
			loop
				Result := a_text.code (i) >= 32 and a_text.code (i) /= 127
				i := i + 1
			end
		end

feature -- Element change

	set_base_url (a_url: READABLE_STRING_8)
			-- Call the API at `a_url'.
		require
			absolute: a_url.has_substring ("://")
			one_line: is_one_line (a_url)
		do
			base_url := a_url.to_string_8
			base_url.prune_all_trailing ('/')
		end

	set_access_token (a_token: detachable READABLE_STRING_GENERAL)
			-- Have `a_token'; Void for none.
		require
			one_line: attached a_token as l_token implies is_one_line (l_token)
		do
			access_token := as_text (a_token)
		ensure
			token_set: (attached a_token as l_given and attached access_token as l_kept) implies l_kept.same_string_general (l_given)
			token_known: (a_token = Void) = (access_token = Void)
		end

	set_client_credentials (a_credentials: detachable API_CLIENT_CREDENTIALS)
			-- Get tokens by `a_credentials'; Void for none.
		do
			client_credentials := a_credentials
		ensure
			set: client_credentials = a_credentials
		end

	set_basic (a_username, a_password: READABLE_STRING_GENERAL)
			-- Have the credentials of basic schemes.
		require
			no_colon: not a_username.has (':')
		do
			username := as_text (a_username)
			password := as_text (a_password)
		end

	set_api_key (a_scheme, a_key: READABLE_STRING_GENERAL)
			-- Have `a_key' for a scheme.
		require
			known: settings.scheme (a_scheme) /= Void
			one_line: is_one_line (a_key)
		do
			api_keys.force (a_key.to_string_32, a_scheme)
		ensure
			key_set: attached api_key (a_scheme) as l_key and then l_key.same_string_general (a_key)
		end

	set_user_agent (a_name: READABLE_STRING_8)
			-- Be called `a_name'.
		require
			safe: default_headers.is_safe (a_name)
		do
			user_agent := a_name.to_string_8
		ensure
			user_agent_set: user_agent.same_string (a_name)
		end

	set_timeouts (a_connect, a_whole: INTEGER)
			-- Set `connect_timeout' and `timeout', in seconds.
		require
			positive: a_connect > 0 and a_whole > 0
		do
			connect_timeout := a_connect
			timeout := a_whole
		ensure
			connect_timeout_set: connect_timeout = a_connect
			timeout_set: timeout = a_whole
		end

	set_retries (a_count: INTEGER)
			-- Try again `a_count' times at most.
		require
			not_negative: a_count >= 0
		do
			retries := a_count
		ensure
			retries_set: retries = a_count
		end

	set_redirects (a_count: INTEGER)
			-- Follow `a_count' redirections at most; 0 for none.
		require
			not_negative: a_count >= 0
		do
			redirects := a_count
		ensure
			redirects_set: redirects = a_count
		end

	set_idempotency_header (a_name: detachable READABLE_STRING_8)
			-- Send a key with each POST and PATCH in the header called `a_name', such as Idempotency-Key, and repeat
			-- them like others; Void for none.
		require
			safe: a_name /= Void implies (default_headers.is_safe (a_name) and not a_name.is_empty)
		do
			idempotency_header := Void
			if a_name /= Void then
				create idempotency_header.make_from_string (a_name)
			end
		ensure
			set: (idempotency_header = Void) = (a_name = Void)
		end

feature {NONE} -- Implementation

	api_keys: API_TABLE [STRING_32]
			-- Keys by scheme.

	as_text (a_text: detachable READABLE_STRING_GENERAL): detachable STRING_32
			-- `a_text' as attributes hold it.
		do
			if a_text /= Void then
				Result := a_text.to_string_32
			end
		end

end
