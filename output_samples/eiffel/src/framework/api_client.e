note
	description: "[
		What all APIs of a program share: its configuration and its transport. Completes requests, sends them,
		and sends them again where that can help (`API_RETRIES').
	]"

class
	API_CLIENT

create
	make

feature {NONE} -- Initialization

	make (a_configuration: CONFIGURATION; a_transport: API_TRANSPORT)
			-- A client that talks to the API of `a_configuration' by `a_transport'.
		do
			configuration := a_configuration
			transport := a_transport
			create retries
		ensure
			configuration_set: configuration = a_configuration
			transport_set: transport = a_transport
		end

feature -- Access

	configuration: CONFIGURATION
			-- Where the API is, and who calls.

	transport: API_TRANSPORT
			-- What sends requests.

feature -- Basic operations

	response (a_request: API_REQUEST): API_RESPONSE
			-- What came back for `a_request', at the last try.
		local
			l_tries: INTEGER
			l_wait: INTEGER_64
			l_environment: EXECUTION_ENVIRONMENT
		do
			create l_environment
			complete (a_request)
			from
				Result := answer (a_request)
			until
				l_tries >= configuration.retries or else not retries.is_worth (a_request, Result)
			loop
				l_wait := retries.wait (Result, l_tries)
				l_tries := l_tries + 1
				l_environment.sleep (l_wait * 1_000_000)
				Result := answer (a_request)
			end
		end

	missing_credentials (a_request: API_REQUEST): STRING_8
			-- How to give the credentials that `a_request' lacks, in sentences; empty if it lacks none.
		local
			i: INTEGER
			l_names: ARRAY [STRING_8]
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

feature {NONE} -- Implementation

	retries: API_RETRIES
			-- Whether and when to try again.

	answer (a_request: API_REQUEST): API_RESPONSE
			-- What comes back for `a_request' at one try.
		do
			if not a_request.url.has_substring ("://") then
				create Result.make_failure (
					{STRING_32} "The document names no host: give one by `set_base_url' of the configuration, as in https://host" + configuration.base_url,
					False, False
				)
			elseif a_request.url.has ('{') then
				create Result.make_failure (
					{STRING_32} "The document leaves a part of the server open: give the whole of it by `set_base_url' of the configuration, instead of " + configuration.base_url,
					False, False
				)
			else
				Result := transport.response (a_request)
			end
		end

	origin: STRING_8
			-- Scheme and host of the configuration's server; empty if it has none.
		local
			l_begin, l_end: INTEGER
		do
			l_begin := configuration.base_url.substring_index ("://", 1)
			if l_begin = 0 then
				create Result.make_empty
			else
				l_end := configuration.base_url.index_of ('/', l_begin + 3)
				if l_end = 0 then
					Result := configuration.base_url.twin
				else
					Result := configuration.base_url.substring (1, l_end - 1)
				end
			end
		end

	complete (a_request: API_REQUEST)
			-- Add what the configuration knows.
		local
			l_url: STRING_8
			i: INTEGER
		do
			authenticate (a_request)
			from
				i := 1
			until
				i > configuration.default_headers.count
			loop
				if not a_request.headers.has (configuration.default_headers.name (i)) then
					a_request.headers.extend (configuration.default_headers.name (i), configuration.default_headers.value (i))
				end
				i := i + 1
			end
			if not a_request.headers.has ("User-Agent") then
				a_request.headers.extend ("User-Agent", configuration.user_agent)
			end
			if not a_request.cookies.is_empty then
				a_request.headers.force ("Cookie", a_request.cookies)
			end
			if attached a_request.server as l_server then
				if l_server.has_substring ("://") then
					l_url := l_server.twin
				else
					l_url := origin + l_server
				end
			else
				l_url := configuration.base_url.twin
			end
			l_url.append (a_request.path)
			if not a_request.query.is_empty then
				if a_request.path.has ('?') then
					l_url.append_character ('&')
				else
					l_url.append_character ('?')
				end
				l_url.append (a_request.query)
			end
			a_request.set_url (l_url)
			a_request.set_timeouts (configuration.connect_timeout, configuration.timeout)
		end

	authenticate (a_request: API_REQUEST)
			-- Apply the first alternative that the configuration satisfies, and no other.
		local
			i, j: INTEGER
			l_names: ARRAY [STRING_8]
		do
			from
				i := 1
			until
				i > a_request.security.count or else is_satisfied (a_request.security.i_th (i))
			loop
				i := i + 1
			end
			if i > a_request.security.count then
				if not a_request.security.is_empty then
					a_request.set_unauthenticated
				end
			else
				l_names := a_request.security.i_th (i)
				from
					j := l_names.lower
				until
					j > l_names.upper
				loop
					if
						attached configuration.settings.scheme (l_names.item (j)) as l_scheme and then
						l_scheme.is_satisfied (configuration)
					then
						l_scheme.apply (a_request, configuration)
					end
					j := j + 1
				end
			end
		end

	is_satisfied (a_names: ARRAY [STRING_8]): BOOLEAN
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

end
