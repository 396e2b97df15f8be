note
	description: "[
		Sends requests by libcurl, which C finds with `-lcurl' (POSIX systems). Certificates are verified, redirections
		are answers, compressed answers are unpacked, and answers go to a consumer while they come in.
	]"

class
	API_CURL_TRANSPORT

inherit
	API_TRANSPORT
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
			l_handle: POINTER
		do
			l_handle := new_handle (a_request)
			if l_handle.is_default_pointer then
				create Result.make_failure ("libcurl cannot be initialized", False, False)
			else
				add_headers (l_handle, a_request)
				perform (l_handle, a_request)
				Result := received (l_handle, a_request)
				c_close (l_handle)
			end
		end

feature {NONE} -- Implementation

	new_handle (a_request: API_REQUEST): POINTER
			-- A transfer that is set up for `a_request'.
		local
			l_method, l_url, l_body, l_certificates, l_proxy: C_STRING
			l_count, l_whole: INTEGER
		do
			create l_method.make (a_request.method)
			create l_url.make (a_request.url)
			create l_certificates.make (certificates)
			create l_proxy.make (proxy)
			l_count := -1
			create l_body.make_empty (0)
			if attached a_request.body as l_octets then
				create l_body.make (l_octets)
				l_count := l_octets.count
			end
			if a_request.consumer = Void then
				l_whole := a_request.timeout
			end
			Result := c_open (l_method.item, l_url.item, l_body.item, l_count, a_request.connect_timeout, l_whole,
				a_request.timeout, l_certificates.item, l_proxy.item)
		end

	add_headers (a_handle: POINTER; a_request: API_REQUEST)
			-- Add the header fields of `a_request'.
		local
			i: INTEGER
			l_line: C_STRING
		do
			from
				i := 1
			until
				i > a_request.headers.count
			loop
				if a_request.headers.value (i).is_empty then
					create l_line.make (a_request.headers.name (i) + ";")
				else
					create l_line.make (a_request.headers.name (i) + ": " + a_request.headers.value (i))
				end
				c_add_header (a_handle, l_line.item)
				i := i + 1
			end
		end

	perform (a_handle: POINTER; a_request: API_REQUEST)
			-- Let the transfer go on until it is over or not wanted any more.
		local
			l_is_running: BOOLEAN
		do
			from
				l_is_running := True
			until
				not l_is_running or a_request.is_cancelled
			loop
				l_is_running := c_step (a_handle)
				if a_request.consumer /= Void and then is_success (a_handle) and then c_count (a_handle, 0) > 0 then
					a_request.consume (octets (a_handle, 0))
					c_rewind (a_handle)
				end
			end
		end

	is_success (a_handle: POINTER): BOOLEAN
			-- Has an answer begun that says that all is well?
		do
			Result := c_status (a_handle) >= 200 and c_status (a_handle) <= 299
		end

	received (a_handle: POINTER; a_request: API_REQUEST): API_RESPONSE
			-- What has come back.
		local
			l_code: INTEGER
			l_failure: C_STRING
		do
			l_code := c_result (a_handle)
			if l_code = 0 or (a_request.is_cancelled and c_status (a_handle) > 0) then
				create Result.make (c_status (a_handle), parsed_headers (octets (a_handle, 1)), octets (a_handle, 0))
			else
				create l_failure.make_by_pointer (c_failure (a_handle))
				create Result.make_failure (l_failure.string, l_code = Timed_out, not is_unsent (l_code))
			end
		end

	is_unsent (a_code: INTEGER): BOOLEAN
			-- Does `a_code' say that there never was a connection?
		do
			Result := a_code >= 1 and a_code <= 7
		end

	Timed_out: INTEGER = 28
			-- CURLE_OPERATION_TIMEDOUT.

	octets (a_handle: POINTER; a_which: INTEGER): STRING_8
			-- What has come of the body (0) or the header lines (1).
		local
			l_count: INTEGER
		do
			l_count := c_count (a_handle, a_which)
			create Result.make (l_count)
			if l_count > 0 then
				Result.from_c_substring (c_octets (a_handle, a_which), 1, l_count)
			end
		end

feature {NONE} -- C

	c_open (a_method, a_url, a_body: POINTER; a_count, a_connect, a_whole, a_silence: INTEGER; a_certificates, a_proxy: POINTER): POINTER
			-- A new transfer; `a_count' is -1 where there is no body. Times are in seconds, 0 for no end.
			--
			-- What it leads to: 0 multi handle, 1 easy handle, 2 header list, 3 and 4 streams of body and headers,
			-- 5 and 6 their octets, 7 and 8 their lengths, 9 the text of an error, 10 the result, 11 a copy of the body.
		external
			"C inline use <curl/curl.h>, <stdio.h>, <stdlib.h>, <string.h>"
		alias
			"[
				static int is_ready = 0;
				void **l_slots;
				CURL *l_easy;
				char *l_copy;
				if (!is_ready) {
					if (curl_global_init(CURL_GLOBAL_DEFAULT) != 0) return NULL;
					is_ready = 1;
				}
				l_slots = (void **) calloc(12, sizeof(void *));
				if (!l_slots) return NULL;
				l_slots[0] = curl_multi_init();
				l_slots[1] = l_easy = curl_easy_init();
				l_slots[3] = open_memstream((char **) &l_slots[5], (size_t *) &l_slots[7]);
				l_slots[4] = open_memstream((char **) &l_slots[6], (size_t *) &l_slots[8]);
				l_slots[9] = calloc(1, CURL_ERROR_SIZE);
				l_slots[10] = (void *) -1;
				curl_easy_setopt(l_easy, CURLOPT_URL, (char *) $a_url);
				#if LIBCURL_VERSION_NUM >= 0x075500
				curl_easy_setopt(l_easy, CURLOPT_PROTOCOLS_STR, "http,https");
				#else
				curl_easy_setopt(l_easy, CURLOPT_PROTOCOLS, (long) (CURLPROTO_HTTP | CURLPROTO_HTTPS));
				#endif
				curl_easy_setopt(l_easy, CURLOPT_NOSIGNAL, 1L);
				curl_easy_setopt(l_easy, CURLOPT_ERRORBUFFER, (char *) l_slots[9]);
				curl_easy_setopt(l_easy, CURLOPT_WRITEDATA, l_slots[3]);
				curl_easy_setopt(l_easy, CURLOPT_HEADERDATA, l_slots[4]);
				curl_easy_setopt(l_easy, CURLOPT_ACCEPT_ENCODING, "");
				curl_easy_setopt(l_easy, CURLOPT_SSL_VERIFYPEER, 1L);
				curl_easy_setopt(l_easy, CURLOPT_SSL_VERIFYHOST, 2L);
				curl_easy_setopt(l_easy, CURLOPT_CONNECTTIMEOUT, (long) $a_connect);
				curl_easy_setopt(l_easy, CURLOPT_TIMEOUT, (long) $a_whole);
				if ($a_whole == 0) {
					curl_easy_setopt(l_easy, CURLOPT_LOW_SPEED_LIMIT, 1L);
					curl_easy_setopt(l_easy, CURLOPT_LOW_SPEED_TIME, (long) $a_silence);
				}
				if (*(char *) $a_certificates) curl_easy_setopt(l_easy, CURLOPT_CAINFO, (char *) $a_certificates);
				if (*(char *) $a_proxy) curl_easy_setopt(l_easy, CURLOPT_PROXY, (char *) $a_proxy);
				if ($a_count >= 0) {
					l_slots[11] = l_copy = (char *) malloc((size_t) $a_count + 1);
					if (l_copy) memcpy(l_copy, (char *) $a_body, (size_t) $a_count);
					curl_easy_setopt(l_easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t) $a_count);
					curl_easy_setopt(l_easy, CURLOPT_POSTFIELDS, l_copy);
				} else if (strcmp((char *) $a_method, "HEAD") == 0) {
					curl_easy_setopt(l_easy, CURLOPT_NOBODY, 1L);
				} else if (strcmp((char *) $a_method, "POST") == 0) {
					curl_easy_setopt(l_easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t) 0);
					curl_easy_setopt(l_easy, CURLOPT_POSTFIELDS, "");
				}
				curl_easy_setopt(l_easy, CURLOPT_CUSTOMREQUEST, (char *) $a_method);
				l_slots[2] = curl_slist_append(NULL, "Expect:");
				if ($a_count < 0) l_slots[2] = curl_slist_append((struct curl_slist *) l_slots[2], "Content-Type:");
				curl_easy_setopt(l_easy, CURLOPT_HTTPHEADER, (struct curl_slist *) l_slots[2]);
				curl_multi_add_handle((CURLM *) l_slots[0], l_easy);
				return (EIF_POINTER) l_slots;
			]"
		end

	c_add_header (a_handle, a_line: POINTER)
			-- Send a header line.
		external
			"C inline use <curl/curl.h>"
		alias
			"[
				void **l_slots = (void **) $a_handle;
				l_slots[2] = curl_slist_append((struct curl_slist *) l_slots[2], (char *) $a_line);
				curl_easy_setopt((CURL *) l_slots[1], CURLOPT_HTTPHEADER, (struct curl_slist *) l_slots[2]);
			]"
		end

	c_step (a_handle: POINTER): BOOLEAN
			-- Let the transfer go on for a while. Is it still going on?
		external
			"C inline use <curl/curl.h>, <stdio.h>"
		alias
			"[
				void **l_slots = (void **) $a_handle;
				CURLMsg *l_message;
				int l_running = 0, l_left = 0;
				CURLMcode l_code = curl_multi_perform((CURLM *) l_slots[0], &l_running);
				if (l_code == CURLM_OK && l_running) l_code = curl_multi_wait((CURLM *) l_slots[0], NULL, 0, 1000, NULL);
				while ((l_message = curl_multi_info_read((CURLM *) l_slots[0], &l_left)) != NULL)
					if (l_message->msg == CURLMSG_DONE) l_slots[10] = (void *) (long) l_message->data.result;
				fflush((FILE *) l_slots[3]);
				fflush((FILE *) l_slots[4]);
				return (EIF_BOOLEAN) (l_code == CURLM_OK && l_running);
			]"
		end

	c_status (a_handle: POINTER): INTEGER
			-- The status of the answer; 0 until there is one.
		external
			"C inline use <curl/curl.h>"
		alias
			"[
				long l_status = 0;
				curl_easy_getinfo((CURL *) ((void **) $a_handle)[1], CURLINFO_RESPONSE_CODE, &l_status);
				return (EIF_INTEGER_32) l_status;
			]"
		end

	c_result (a_handle: POINTER): INTEGER
			-- The result of the transfer (CURLcode); -1 until it is over.
		external
			"C inline"
		alias
			"return (EIF_INTEGER_32) (long) ((void **) $a_handle)[10];"
		end

	c_failure (a_handle: POINTER): POINTER
			-- What went wrong, in words.
		external
			"C inline use <curl/curl.h>"
		alias
			"[
				void **l_slots = (void **) $a_handle;
				char *l_text = (char *) l_slots[9];
				return (EIF_POINTER) (l_text && *l_text ? l_text : (char *) curl_easy_strerror((CURLcode) (long) l_slots[10]));
			]"
		end

	c_count (a_handle: POINTER; a_which: INTEGER): INTEGER
			-- How many octets of the body (0) or the header lines (1) are there?
		external
			"C inline use <stdio.h>"
		alias
			"return (EIF_INTEGER_32) (size_t) ((void **) $a_handle)[7 + $a_which];"
		end

	c_octets (a_handle: POINTER; a_which: INTEGER): POINTER
			-- The octets of the body (0) or the header lines (1).
		external
			"C inline"
		alias
			"return (EIF_POINTER) ((void **) $a_handle)[5 + $a_which];"
		end

	c_rewind (a_handle: POINTER)
			-- Forget the octets of the body: they have been taken.
		external
			"C inline use <stdio.h>"
		alias
			"[
				void **l_slots = (void **) $a_handle;
				rewind((FILE *) l_slots[3]);
				fflush((FILE *) l_slots[3]);
			]"
		end

	c_close (a_handle: POINTER)
			-- Free everything.
		external
			"C inline use <curl/curl.h>, <stdio.h>, <stdlib.h>"
		alias
			"[
				void **l_slots = (void **) $a_handle;
				curl_multi_remove_handle((CURLM *) l_slots[0], (CURL *) l_slots[1]);
				curl_easy_cleanup((CURL *) l_slots[1]);
				curl_multi_cleanup((CURLM *) l_slots[0]);
				curl_slist_free_all((struct curl_slist *) l_slots[2]);
				fclose((FILE *) l_slots[3]);
				fclose((FILE *) l_slots[4]);
				free(l_slots[5]);
				free(l_slots[6]);
				free(l_slots[9]);
				free(l_slots[11]);
				free(l_slots);
			]"
		end

end
