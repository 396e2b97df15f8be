note
	description: "[
		Sends requests by libcurl, which C finds with `-lcurl' (POSIX systems). Certificates are verified, redirections
		are answers, compressed answers are unpacked, and answers go to a consumer while they come in. Connections stay
		open from one request to the next, until `close'. One transport is for one thread or processor.
	]"

class
	API_CURL_TRANSPORT

inherit
	API_TRANSPORT
		redefine
			default_create
		end

	DISPOSABLE
		redefine
			default_create
		end

feature {NONE} -- Initialization

	default_create
			-- Trust the certificates of the system, use the proxy of the environment.
		do
			create certificates.make_empty
			create proxy.make_empty
		end

feature -- Access

	certificates: STRING_8
			-- A file of certificates to trust, in PEM; empty for those of the system.

	proxy: STRING_8
			-- The URL of a proxy; empty for that of the environment.

feature -- Element change

	set_certificates (a_file: READABLE_STRING_8)
			-- Trust the certificates in `a_file'.
		do
			certificates := a_file.to_string_8
		ensure
			certificates_set: certificates.same_string (a_file)
		end

	set_proxy (a_url: READABLE_STRING_8)
			-- Go through the proxy at `a_url'.
		do
			proxy := a_url.to_string_8
		ensure
			proxy_set: proxy.same_string (a_url)
		end

feature -- Basic operations

	response (a_request: API_REQUEST): API_RESPONSE
			-- <Precursor>
		local
			l_transfer: API_CURL_TRANSFER
		do
			if connections.is_default_pointer then
				connections := c_open
			end
			create l_transfer.make (a_request, connections, certificates, proxy)
			Result := l_transfer.response
		end

	close
			-- Close all connections. The next request opens one again.
		do
			dispose
		end

feature {NONE} -- Implementation

	connections: POINTER
			-- What keeps connections open (a multi handle of libcurl).

	dispose
			-- <Precursor>
		do
			if not connections.is_default_pointer then
				c_close (connections)
				connections := default_pointer
			end
		end

feature {NONE} -- C

	c_open: POINTER
			-- A new multi handle; the default pointer if there is none.
		external
			"C inline use <curl/curl.h>"
		alias
			"[
				static int is_ready = 0;
				if (!is_ready) {
					if (curl_global_init(CURL_GLOBAL_DEFAULT) != 0) return NULL;
					is_ready = 1;
				}
				return (EIF_POINTER) curl_multi_init();
			]"
		end

	c_close (a_connections: POINTER)
			-- Free a multi handle.
		external
			"C inline use <curl/curl.h>"
		alias
			"curl_multi_cleanup((CURLM *) $a_connections);"
		end

end
