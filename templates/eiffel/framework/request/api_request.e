note
	description: "A request of HTTP on its way: made by an operation, completed by API_CLIENT, sent by an API_TRANSPORT."

class
	API_REQUEST

inherit
	API_REQUEST_TARGET

	API_REQUEST_CONTENT

	API_REQUEST_CREDENTIALS

create
	make

feature {NONE} -- Initialization

	make (a_method, a_path: READABLE_STRING_8)
			-- A request; `a_path' may have `{names}' that `put_path' replaces.
		require
			method_not_empty: not a_method.is_empty
		do
			method := a_method.to_string_8
			path := a_path.to_string_8
			create query.make_empty
			create cookies.make_empty
			create headers.make
			create security.make (0)
			create error_statuses.make (0)
			create error_codecs.make (0)
			create url.make_empty
			create credentials.make
			create options.make
		end

feature -- Access

	method: STRING_8
			-- GET, POST, ...

	options: API_OPTIONS
			-- What holds for this call alone.

	error_codec (a_status: READABLE_STRING_8): detachable API_CODEC [ANY]
			-- What reads an error of `a_status' (`404', `4XX', `default'); Void where nothing is said of it.
		local
			i: INTEGER
		do
			from
				i := error_statuses.count
			until
				i < 1 or Result /= Void
			loop
				if error_statuses.i_th (i).same_string (a_status) then
					Result := error_codecs.i_th (i)
				end
				i := i - 1
			end
		end

	server: detachable STRING_8
			-- The server of this operation alone.

	address: detachable STRING_8
			-- All of where it goes, where an answer has said that.

	consumer: detachable PROCEDURE [READABLE_STRING_8]
			-- What takes the octets of a successful answer as they come.

	url: STRING_8
			-- The whole address; set by API_CLIENT.

	connect_timeout, timeout: INTEGER
			-- Seconds for the connection, and for the whole answer; set by API_CLIENT.

feature -- Status report

	is_cancelled: BOOLEAN
			-- Is the rest of the answer not wanted any more?

	is_consumed: BOOLEAN
			-- Has the consumer got octets already?

	is_idempotent: BOOLEAN
			-- Is it harmless to send it twice (RFC 9110, 9.2.2): by its method, by a key, or by what is known?
		do
			Result := is_idempotent_method or has_idempotency_key or is_harmless
		end

	is_idempotent_method: BOOLEAN
			-- Is it harmless by its method?
		do
			Result := not (method ~ "POST" or method ~ "PATCH")
		end

	has_idempotency_key: BOOLEAN
			-- Has it a key by which the server knows that it is the same one again?

	is_harmless: BOOLEAN
			-- Is it known to do no harm twice, whatever its method is?

	has_progress: BOOLEAN
			-- Does somebody want to know how far it is?
		do
			Result := options.progress /= Void
		end

	can_go_to (a_url: STRING_8): BOOLEAN
			-- Is `a_url', as it stands in the last answer, of the host that it was sent to?
		local
			l_redirects: API_REDIRECTS
		do
			create l_redirects
			Result := l_redirects.origin (l_redirects.resolved (url, a_url)).same_string (l_redirects.origin (url))
		end

feature -- Pages

	again: API_REQUEST
			-- The same request, to be sent another time: what was added on its way is not there.
		local
			i: INTEGER
		do
			Result := twin
			Result.start_again
			from
				i := 1
			until
				i > headers.count
			loop
				if not is_credential (headers.name (i)) then
					Result.headers.extend (headers.name (i), headers.value (i))
				end
				i := i + 1
			end
		end

	again_at (a_url: STRING_8): API_REQUEST
			-- The same at `a_url', as it stands in the last answer.
		require
			can_go_there: can_go_to (a_url)
		do
			Result := again
			Result.set_address ((create {API_REDIRECTS}).resolved (url, a_url))
		end

feature -- Element change

	set_accept (a_types: READABLE_STRING_8)
			-- Ask for one of these media types.
		do
			headers.force ("Accept", a_types)
		end

	put_error (a_status: READABLE_STRING_8; a_codec: API_CODEC [ANY])
			-- Read answers of `a_status' with `a_codec'.
		do
			error_statuses.extend (a_status)
			error_codecs.extend (a_codec)
		ensure
			known: error_codec (a_status) = a_codec
		end

	set_server (a_server: READABLE_STRING_8)
			-- Send it to `a_server', whatever the configuration says; a path alone is one of the configuration's host.
		do
			server := a_server.to_string_8
		end

	set_consumer (a_consumer: PROCEDURE [READABLE_STRING_8])
			-- Give the octets of a successful answer to `a_consumer' as they come.
		do
			consumer := a_consumer
		end

	consume (a_octets: READABLE_STRING_8)
			-- Give octets of a successful answer to the consumer.
		do
			is_consumed := True
			if attached consumer as l_consumer then
				l_consumer.call ([a_octets])
			end
		ensure
			consumed: is_consumed
		end

	report_progress (a_sent, a_to_send, a_received, a_to_receive: INTEGER_64)
			-- Tell how many octets there are, in all where that is known.
		do
			if attached options.progress as l_progress then
				l_progress.call ([a_sent, a_to_send, a_received, a_to_receive])
			end
		end

	cancel
			-- Do not read the rest of the answer.
		do
			is_cancelled := True
		ensure
			cancelled: is_cancelled
		end

	be_harmless
			-- It does no harm twice.
		do
			is_harmless := True
		ensure
			harmless: is_harmless
		end

feature {API_REQUEST} -- Pages

	start_again
			-- Have headers of its own, none of them, and have been nowhere.
		do
			create headers.make
			create credentials.make
			query := query.twin
			cookies := cookies.twin
			is_consumed := False
			is_cancelled := False
			token := Void
			refusal := Void
		end

	set_address (a_url: STRING_8)
			-- Send it to `a_url', whatever its server, path and query were.
		do
			address := a_url
			create query.make_empty
		end

feature {API_REDIRECTS} -- Redirection

	become_get
			-- Ask for what is there, without a body.
		do
			method := "GET"
			content := Void
			headers.remove ("Content-Type")
			headers.remove ("Content-Encoding")
			headers.remove ("Content-Length")
		ensure
			no_body: content = Void
		end

feature {API_SERVICE} -- Options

	set_options (a_options: API_OPTIONS)
			-- Set `options'.
		do
			options := a_options
		ensure
			options_set: options = a_options
		end

feature {API_CLIENT, API_REDIRECTS, API_TOKENS} -- Completion

	set_idempotency_key (a_name, a_key: READABLE_STRING_8)
			-- Have `a_key' in the header called `a_name', unless the caller has given one.
		do
			if not headers.has (a_name) then
				headers.extend (a_name, a_key)
			end
			has_idempotency_key := True
		ensure
			has_key: has_idempotency_key
		end

	set_url (a_url: READABLE_STRING_8)
			-- Set `url'.
		do
			url := a_url.to_string_8
		end

	set_timeouts (a_connect, a_whole: INTEGER)
			-- Set `connect_timeout' and `timeout'.
		do
			connect_timeout := a_connect
			timeout := a_whole
		end

feature {NONE} -- Implementation

	error_statuses: ARRAYED_LIST [READABLE_STRING_8]
			-- The statuses of errors of which it is said what they hold.

	error_codecs: ARRAYED_LIST [API_CODEC [ANY]]
			-- What reads them, in the same order.

end
