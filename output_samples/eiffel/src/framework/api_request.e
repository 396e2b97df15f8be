note
	description: "A request of HTTP on its way: made by an operation, completed by API_CLIENT, sent by an API_TRANSPORT."

class
	API_REQUEST

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
			create errors.make (0)
			create url.make_empty
			create credentials.make_caseless (1)
			create options.make
		end

feature -- Access

	method: STRING_8
			-- GET, POST, ...

	path: STRING_8
			-- The path below the server, encoded.

	query: STRING_8
			-- The query, encoded, without `?'.

	cookies: STRING_8
			-- The value of the header Cookie.

	headers: API_HEADERS
			-- Header fields.

	content: detachable API_BODY
			-- The body; Void if there is none.

	body: detachable READABLE_STRING_8
			-- The octets of the body, those of files too; Void if there is none.
		do
			if attached content as l_content then
				Result := l_content.octets
			end
		end

	options: API_OPTIONS
			-- What holds for this call alone.

	security: ARRAYED_LIST [ARRAY [READABLE_STRING_GENERAL]]
			-- Alternatives, each the names of the schemes that it needs together.

	errors: API_TABLE [API_CODEC [ANY]]
			-- What errors hold, by status (`404', `4XX', `default').

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

	is_unauthenticated: BOOLEAN
			-- Does the operation need credentials of which the configuration has none?

	has_query (a_name: READABLE_STRING_8): BOOLEAN
			-- Has the query a value for `a_name', encoded?
		do
			Result := ("&" + query).has_substring ("&" + a_name + "=")
		end

	has_cookie (a_name: READABLE_STRING_8): BOOLEAN
			-- Is there a cookie called `a_name', encoded?
		do
			Result := ("; " + cookies).has_substring ("; " + a_name + "=")
		end

	is_idempotent: BOOLEAN
			-- Is it harmless to send it twice (RFC 9110, 9.2.2): by its method, or by a key?
		do
			Result := is_idempotent_method or has_idempotency_key
		end

	is_idempotent_method: BOOLEAN
			-- Is it harmless by its method?
		do
			Result := not (method ~ "POST" or method ~ "PATCH")
		end

	has_idempotency_key: BOOLEAN
			-- Has it a key by which the server knows that it is the same one again?

	is_credential (a_name: READABLE_STRING_8): BOOLEAN
			-- Does the header field called `a_name' say who calls?
		do
			Result := credentials.has (a_name)
		end

	has_progress: BOOLEAN
			-- Does somebody want to know how far it is?
		do
			Result := options.progress /= Void
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

	can_go_to (a_url: STRING_8): BOOLEAN
			-- Is `a_url', as it stands in the last answer, of the host that it was sent to?
		local
			l_redirects: API_REDIRECTS
		do
			create l_redirects
			Result := l_redirects.origin (l_redirects.resolved (url, a_url)).same_string (l_redirects.origin (url))
		end

	query_value (a_name: READABLE_STRING_GENERAL): detachable STRING_32
			-- The value of `a_name' in the query, as far as it needs no decoding; Void if there is none.
		local
			l_pairs: LIST [STRING_8]
			l_name: STRING_8
			i: INTEGER
		do
			l_name := (create {API_URL}).encoded (a_name, False) + "="
			l_pairs := query.split ('&')
			from
				i := 1
			until
				i > l_pairs.count
			loop
				if l_pairs.i_th (i).starts_with (l_name) then
					Result := l_pairs.i_th (i).substring (l_name.count + 1, l_pairs.i_th (i).count).to_string_32
				end
				i := i + 1
			end
		end

	replace_query (a_name, a_value: READABLE_STRING_GENERAL)
			-- Have `a_value' as the only value of `a_name' in the query.
		local
			l_pairs: LIST [STRING_8]
			l_name: STRING_8
			i: INTEGER
		do
			l_name := (create {API_URL}).encoded (a_name, False) + "="
			l_pairs := query.split ('&')
			create query.make_empty
			from
				i := 1
			until
				i > l_pairs.count
			loop
				if not l_pairs.i_th (i).starts_with (l_name) then
					add_query (l_pairs.i_th (i))
				end
				i := i + 1
			end
			add_query (l_name + (create {API_URL}).encoded (a_value, False))
		end

feature {API_REQUEST} -- Pages

	start_again
			-- Have headers of its own, none of them, and have been nowhere.
		do
			create headers.make
			create credentials.make_caseless (1)
			query := query.twin
			cookies := cookies.twin
			is_consumed := False
			is_cancelled := False
		end

	set_address (a_url: STRING_8)
			-- Send it to `a_url', whatever its server, path and query were.
		do
			address := a_url
			create query.make_empty
		end

feature -- Parameters

	put_path (a_name: READABLE_STRING_8; a_value: JSON_VALUE; a_style: READABLE_STRING_8; a_is_exploded, a_is_reserved: BOOLEAN)
			-- Replace `{a_name}' in the path.
		local
			l_text: STRING_8
		do
			l_text := parameter (a_name, a_value, a_style, a_is_exploded, a_is_reserved).in_path
			if l_text ~ "." or l_text ~ ".." then
				l_text.replace_substring_all (".", "%%2E")
			end
			path.replace_substring_all ("{" + a_name + "}", l_text)
		end

	put_query (a_name: READABLE_STRING_GENERAL; a_value: JSON_VALUE; a_style: READABLE_STRING_8; a_is_exploded, a_is_reserved: BOOLEAN)
			-- Add to the query.
		do
			add_query (parameter (a_name, a_value, a_style, a_is_exploded, a_is_reserved).in_query)
		end

	put_query_string (a_value: JSON_VALUE; a_style: READABLE_STRING_8; a_form: API_FORM)
			-- Add a value that is the whole query: fields of `a_form' where it is an object of a form, else one text.
		local
			l_fields: STRING_8
		do
			if a_style ~ "urlencoded" and attached {JSON_OBJECT} a_value then
				a_form.put_all (a_value)
				l_fields := a_form.body.twin
				l_fields.replace_substring_all ("+", "%%20")
				add_query (l_fields)
			elseif a_style ~ "urlencoded" then
				add_query ((create {API_CHARSET}).utf_8 ((create {API_JSON}).text_of (a_value)))
			else
				add_query (parameter ("", a_value, a_style, True, False).in_query_string)
			end
		end

	put_header (a_name: READABLE_STRING_8; a_value: JSON_VALUE; a_style: READABLE_STRING_8; a_is_exploded: BOOLEAN)
			-- Add a header.
		local
			l_text: STRING_8
		do
			l_text := parameter (a_name, a_value, a_style, a_is_exploded, False).in_header
			l_text.prune_all ('%N')
			l_text.prune_all ('%R')
			l_text.prune_all ('%U')
			headers.force (a_name, l_text)
		end

	put_cookie (a_name: READABLE_STRING_GENERAL; a_value: JSON_VALUE; a_style: READABLE_STRING_8; a_is_exploded, a_is_reserved: BOOLEAN)
			-- Add a cookie.
		do
			add_cookie (parameter (a_name, a_value, a_style, a_is_exploded, a_is_reserved).in_cookie)
		end

	add_query (a_pairs: READABLE_STRING_8)
			-- Add encoded pairs to the query.
		do
			if not query.is_empty and not a_pairs.is_empty then
				query.append_character ('&')
			end
			query.append (a_pairs)
		end

	add_cookie (a_cookie: READABLE_STRING_8)
			-- Add an encoded cookie.
		do
			if not cookies.is_empty and not a_cookie.is_empty then
				cookies.append ("; ")
			end
			cookies.append (a_cookie)
		end

feature -- Body

	set_json (a_value: JSON_VALUE; a_type: READABLE_STRING_8)
			-- Send JSON.
		do
			set_body (a_value.representation, a_type)
		end

	set_text (a_text: READABLE_STRING_GENERAL; a_type: READABLE_STRING_8)
			-- Send a text in UTF-8, or in Latin-1 where its type says so.
		do
			set_body ((create {API_CHARSET}).octets (a_text, sent_type (a_type)), a_type)
		end

	set_form (a_form: API_FORM)
			-- Send a form. Only the form knows what stands between its parts.
		do
			if a_form.is_multipart then
				headers.remove ("Content-Type")
			end
			set_content (a_form.content, a_form.content_type)
		end

	set_file (a_file: API_FILE; a_type: READABLE_STRING_8)
			-- Send the octets of a file: as what the file says it is, else as `a_type'.
		require
			readable: a_file.is_readable
		do
			if a_file.media_type.same_string ({API_FILE}.Octets) then
				set_content (create {API_BODY}.make_with_file (a_file), a_type)
			else
				set_content (create {API_BODY}.make_with_file (a_file), a_file.media_type)
			end
		end

	set_body (a_body, a_type: READABLE_STRING_8)
			-- Send octets, as `a_type' unless the caller has given a type.
		do
			set_content (create {API_BODY}.make_with_octets (a_body), a_type)
		ensure
			body_set: attached body as l_body and then l_body.same_string (a_body)
		end

	set_content (a_content: API_BODY; a_type: READABLE_STRING_8)
			-- Send `a_content', as `a_type' unless the caller has given a type.
		do
			content := a_content
			if not headers.has ("Content-Type") then
				headers.extend ("Content-Type", a_type)
			end
		ensure
			content_set: content = a_content
		end

feature -- Element change

	set_accept (a_types: READABLE_STRING_8)
			-- Ask for one of these media types.
		do
			headers.force ("Accept", a_types)
		end

	add_security (a_schemes: ARRAY [READABLE_STRING_GENERAL])
			-- Add an alternative of schemes; an empty one says that none is needed.
		do
			security.extend (a_schemes)
		end

	put_error (a_status: READABLE_STRING_8; a_codec: API_CODEC [ANY])
			-- Read answers of `a_status' with `a_codec'.
		do
			errors.force (a_codec, a_status)
		end

	put_credential (a_name, a_value: READABLE_STRING_8)
			-- Add a header that says who calls, unless the caller has given it.
		do
			if not headers.has (a_name) or else credentials.has (a_name) then
				headers.force (a_name, a_value)
				credentials.force (True, a_name)
			end
		ensure
			has: headers.has (a_name)
		end

	set_unauthenticated
			-- The configuration has no credentials that the operation needs.
		do
			is_unauthenticated := True
		ensure
			unauthenticated: is_unauthenticated
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

	forget_credentials
			-- Have nothing that says who calls: it goes to somebody else now.
		local
			i: INTEGER
		do
			from
				i := headers.count
			until
				i < 1
			loop
				if is_credential (headers.name (i)) or else (create {API_SECRETS}).is_secret (headers.name (i)) then
					headers.remove (headers.name (i))
				end
				i := i.min (headers.count + 1) - 1
			end
		end

feature {API_SERVICE} -- Options

	set_options (a_options: API_OPTIONS)
			-- Set `options'.
		do
			options := a_options
		ensure
			options_set: options = a_options
		end

feature {API_CLIENT, API_REDIRECTS} -- Completion

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

	sent_type (a_type: READABLE_STRING_8): READABLE_STRING_8
			-- The type that the caller has given, else `a_type'.
		do
			Result := a_type
			if attached headers.item ("Content-Type") as l_type then
				Result := l_type
			end
		end

	credentials: API_TABLE [BOOLEAN]
			-- The header fields that say who calls, and that the caller has not given.

	parameter (a_name: READABLE_STRING_GENERAL; a_value: JSON_VALUE; a_style: READABLE_STRING_8; a_is_exploded, a_is_reserved: BOOLEAN): API_PARAMETER
			-- A parameter that can be written.
		do
			create Result.make (a_name, a_value, a_style, a_is_exploded, a_is_reserved)
		end

end
