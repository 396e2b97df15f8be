note
	description: "[
		What all APIs of a program share: its configuration and its transport. Completes requests, sends them,
		and sends them again where that can help (`API_RETRIES'), or where an answer leads (`API_REDIRECTS').
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
			create authentication.make (a_configuration)
			create retries
			create redirects
			create random
		ensure
			configuration_set: configuration = a_configuration
			transport_set: transport = a_transport
		end

feature -- Access

	configuration: CONFIGURATION
			-- Where the API is, and who calls.

	transport: API_TRANSPORT
			-- What sends requests.

	log: detachable API_LOG
			-- What is told of each request and answer.

feature -- Element change

	set_log (an_action: detachable PROCEDURE [STRING_32])
			-- Give a line about each request and answer to `an_action', without anything that may be secret; Void for
			-- nobody.
		do
			log := Void
			if an_action /= Void then
				create log.make (an_action)
			end
		ensure
			log_set: (log = Void) = (an_action = Void)
		end

feature -- Basic operations

	response (a_request: API_REQUEST): API_RESPONSE
			-- What came back for `a_request', at the last try.
		local
			l_download: API_DOWNLOAD
		do
			complete (a_request)
			if attached a_request.options.download as l_path then
				create l_download.make (l_path)
				a_request.set_consumer (agent l_download.take)
				Result := accepted_answer (a_request)
				if Result.is_success then
					l_download.finish
				else
					l_download.discard
				end
				if attached l_download.failure as l_failure then
					create Result.make_failure (l_failure, False, True)
				end
			else
				Result := accepted_answer (a_request)
			end
		end

	missing_credentials (a_request: API_REQUEST): STRING_8
			-- How to give the credentials that `a_request' lacks, in sentences; empty if it lacks none.
		do
			Result := authentication.missing_credentials (a_request)
		end

feature {API_TOKENS} -- Tokens

	token_answer (a_request: API_REQUEST): API_RESPONSE
			-- What came back for `a_request', which asks for a token: at the last try, and from nowhere else.
		do
			a_request.headers.extend ("User-Agent", configuration.user_agent)
			a_request.set_timeouts (configuration.connect_timeout, configuration.timeout)
			Result := last_answer (a_request, 0)
		end

feature {NONE} -- Implementation

	retries: API_RETRIES
			-- Whether and when to try again.

	redirects: API_REDIRECTS
			-- Where answers lead.

	random: API_RANDOM
			-- What nobody can guess.

	authentication: API_AUTHENTICATION
			-- What proves who calls.

	accepted_answer (a_request: API_REQUEST): API_RESPONSE
			-- What comes back for `a_request', if need be with another token, should the API not take the first one.
		local
			l_url: STRING_8
		do
			l_url := a_request.url
			if attached a_request.refusal as l_refusal then
				Result := l_refusal
			else
				Result := last_answer (a_request, configuration.redirects)
				if Result.status = 401 and then attached a_request.token as l_token and then a_request.url.same_string (l_url) then
					authentication.tokens.refuse (l_token)
					authentication.authenticate (a_request, Current)
					if not attached a_request.refusal as l_refusal then
						Result := last_answer (a_request, configuration.redirects)
					else
						Result := l_refusal
					end
				end
			end
		end

	last_answer (a_request: API_REQUEST; a_redirects: INTEGER): API_RESPONSE
			-- What comes back for `a_request' at the last try, `a_redirects' redirections away at most.
		local
			l_tries, l_most: INTEGER
			l_wait: INTEGER_64
			l_environment: EXECUTION_ENVIRONMENT
		do
			create l_environment
			l_most := configuration.retries
			if a_request.options.has_retries then
				l_most := a_request.options.retries
			end
			from
				Result := followed (a_request, 1, a_redirects)
			until
				l_tries >= l_most or else not retries.is_worth (a_request, Result)
			loop
				l_wait := retries.wait (Result, l_tries)
				if retries.asked (Result) <= 0 then
						-- Not all clients at the same moment.
					l_wait := random.between (l_wait - l_wait // 4, l_wait + l_wait // 4)
				end
				l_tries := l_tries + 1
				l_environment.sleep (l_wait * 1_000_000)
				Result := followed (a_request, l_tries + 1, a_redirects)
			end
		end

	followed (a_request: API_REQUEST; a_try, a_redirects: INTEGER): API_RESPONSE
			-- What comes back for `a_request' at one try, where redirections lead, `a_redirects' at most.
		local
			i: INTEGER
			l_url: detachable STRING_8
		do
			from
				Result := told_answer (a_request, a_try)
				l_url := redirects.target (a_request, Result)
			until
				l_url = Void or i >= a_redirects
			loop
				if l_url /= Void then
					redirects.follow (a_request, Result, l_url)
					Result := told_answer (a_request, 1)
					l_url := redirects.target (a_request, Result)
				end
				i := i + 1
			end
		end

	told_answer (a_request: API_REQUEST; a_try: INTEGER): API_RESPONSE
			-- What comes back for `a_request', and the log is told of.
		local
			l_clock: API_CLOCK
			l_begin: INTEGER_64
		do
			if attached log as l_log then
				create l_clock
				l_log.tell_request (a_request, a_try)
				l_begin := l_clock.milliseconds
				Result := answer (a_request)
				l_log.tell_response (a_request, Result, l_clock.milliseconds - l_begin)
			else
				Result := answer (a_request)
			end
		end

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

	add_headers (a_request: API_REQUEST; a_headers: API_HEADERS; a_is_forced: BOOLEAN)
			-- Add `a_headers' that are not there, or all of them instead of those, if `a_is_forced'.
		local
			i: INTEGER
		do
			from
				i := 1
			until
				i > a_headers.count
			loop
				if a_is_forced then
					a_request.headers.force (a_headers.name (i), a_headers.value (i))
				elseif not a_request.headers.has (a_headers.name (i)) then
					a_request.headers.extend (a_headers.name (i), a_headers.value (i))
				end
				i := i + 1
			end
		end

	add_idempotency_key (a_request: API_REQUEST)
			-- Add the key that the caller has given; else one of our own, if the configuration says in which header.
		local
			l_name: STRING_8
		do
			l_name := "Idempotency-Key"
			if attached configuration.idempotency_header as l_configured then
				l_name := l_configured
			end
			if attached a_request.options.idempotency_key as l_key then
				a_request.set_idempotency_key (l_name, l_key)
			elseif configuration.idempotency_header /= Void and then not a_request.is_idempotent_method then
				a_request.set_idempotency_key (l_name, random.uuid)
			end
		end

	complete (a_request: API_REQUEST)
			-- Add what the options and the configuration know.
		do
			add_headers (a_request, a_request.options.headers, True)
			authentication.authenticate (a_request, Current)
			add_headers (a_request, configuration.default_headers, False)
			add_idempotency_key (a_request)
			if not a_request.headers.has ("User-Agent") then
				a_request.headers.extend ("User-Agent", configuration.user_agent)
			end
			if not a_request.cookies.is_empty then
				a_request.headers.force ("Cookie", a_request.cookies)
			end
			a_request.set_url (address (a_request))
			if a_request.options.has_timeout then
				a_request.set_timeouts (a_request.options.connect_timeout, a_request.options.timeout)
			else
				a_request.set_timeouts (configuration.connect_timeout, configuration.timeout)
			end
		end

	address (a_request: API_REQUEST): STRING_8
			-- Where `a_request' goes.
		do
			if attached a_request.address as l_address then
				Result := l_address
			else
				Result := composed (a_request)
			end
		end

	composed (a_request: API_REQUEST): STRING_8
			-- Server, path and query of `a_request'.
		do
			if attached a_request.options.base_url as l_given then
				Result := l_given.twin
			elseif attached a_request.server as l_server then
				if l_server.has_substring ("://") then
					Result := l_server.twin
				else
					Result := origin + l_server
				end
			else
				Result := configuration.base_url.twin
			end
			Result.append (a_request.path)
			if not a_request.query.is_empty then
				if a_request.path.has ('?') then
					Result.append_character ('&')
				else
					Result.append_character ('?')
				end
				Result.append (a_request.query)
			end
		end

end
