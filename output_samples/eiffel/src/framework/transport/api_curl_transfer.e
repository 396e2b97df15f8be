note
	description: "One request on its way by libcurl, over connections that others have used and will use."

class
	API_CURL_TRANSFER

create
	make

feature {NONE} -- Initialization

	make (a_request: API_REQUEST; a_connections: POINTER; a_certificates, a_proxy: STRING_8)
			-- Send `a_request' over `a_connections', which is a multi handle.
		do
			request := a_request
			connections := a_connections
			create certificates.make (a_certificates)
			create proxy.make (a_proxy)
			create octets_to_send.make_empty (0)
			create body.make_empty
		end

feature -- Basic operations

	response: API_RESPONSE
			-- What has come back. An exception of an agent that takes octets ends the transfer and goes on.
		do
			open
			if handle.is_default_pointer then
				create Result.make_failure ("libcurl cannot be initialized", False, False)
			else
				add_headers
				add_body
				perform
				Result := received
				close
			end
		rescue
			close
		end

feature {NONE} -- Implementation

	request: API_REQUEST
			-- What is sent.

	connections: POINTER
			-- The multi handle.

	handle: POINTER
			-- What the C features work on; the default pointer before and after.

	certificates, proxy: C_STRING
			-- What it trusts, and where it goes through; empty for those of the system.

	octets_to_send: C_STRING
			-- The body while it is sent, where it is in memory.

	body: STRING_8
			-- What has come of the answer.

	open
			-- Have a transfer.
		local
			l_method, l_url: C_STRING
			l_whole: INTEGER
		do
			create l_method.make (request.method)
			create l_url.make (request.url)
			if request.consumer = Void then
				l_whole := request.timeout
			end
			if not connections.is_default_pointer then
				handle := c_open (connections, l_method.item, l_url.item, request.connect_timeout, l_whole, request.timeout,
					certificates.item, proxy.item)
			end
		end

	close
			-- Have no transfer any more.
		do
			if not handle.is_default_pointer then
				c_close (handle)
				handle := default_pointer
			end
		ensure
			closed: handle.is_default_pointer
		end

	add_headers
			-- Add the header fields.
		local
			i: INTEGER
			l_line: C_STRING
		do
			from
				i := 1
			until
				i > request.headers.count
			loop
				if request.headers.value (i).is_empty then
					create l_line.make (request.headers.name (i) + ";")
				else
					create l_line.make (request.headers.name (i) + ": " + request.headers.value (i))
				end
				c_add_header (handle, l_line.item)
				i := i + 1
			end
		end

	add_body
			-- Add the body: of memory, of the file that it is, or of a temporary file where there is more to it.
		local
			l_path: C_STRING
		do
			if attached request.content as l_content then
				if l_content.is_in_memory then
					create octets_to_send.make (l_content.octets)
					c_send_octets (handle, octets_to_send.item, l_content.count)
				elseif attached l_content.only_file as l_file and then attached l_file.path as l_found then
					create l_path.make ({UTF_CONVERTER}.utf_32_string_to_utf_8_string_8 (l_found.name))
					c_send_file (handle, l_path.item, l_content.count)
				else
					c_send_file (handle, default_pointer, l_content.count)
					l_content.do_pieces (agent spool)
					c_rewind_file (handle)
				end
			else
				c_send_nothing (handle)
			end
		end

	spool (a_octets: READABLE_STRING_8)
			-- Write octets of the body to the temporary file.
		local
			l_octets: C_STRING
		do
			create l_octets.make (a_octets)
			c_spool (handle, l_octets.item, a_octets.count)
		end

	perform
			-- Let the transfer go on until it is over or not wanted any more.
		local
			l_is_running: BOOLEAN
		do
			c_start (handle)
			from
				l_is_running := True
			until
				not l_is_running or request.is_cancelled
			loop
				l_is_running := c_step (handle)
				take
				if request.has_progress then
					request.report_progress (c_measure (handle, 0), c_measure (handle, 1), c_measure (handle, 2), c_measure (handle, 3))
				end
			end
		end

	take
			-- Take the octets that have come.
		do
			if c_count (handle, 0) > 0 then
				if request.consumer /= Void and then is_success then
					request.consume (octets (0))
				else
					if body.is_empty then
						body.resize (c_measure (handle, 3).min (Most_reserved).max (0).to_integer_32)
					end
					body.append (octets (0))
				end
				c_rewind (handle)
			end
		end

	Most_reserved: INTEGER_64 = 268_435_456
			-- So many octets of memory are had at once because a server says that its answer is as long.

	is_success: BOOLEAN
			-- Has an answer begun that says that all is well?
		do
			Result := c_status (handle) >= 200 and c_status (handle) <= 299
		end

	received: API_RESPONSE
			-- What has come back.
		local
			l_code: INTEGER
			l_failure: C_STRING
		do
			l_code := c_result (handle)
			if l_code = 0 or (request.is_cancelled and c_status (handle) > 0) then
				create Result.make (c_status (handle), (create {API_HEADERS}.make_from_lines (octets (1))), body)
			else
				create l_failure.make_by_pointer (c_failure (handle))
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

	octets (a_which: INTEGER): STRING_8
			-- What has come of the body (0) or the header lines (1).
		local
			l_count: INTEGER
		do
			l_count := c_count (handle, a_which)
			create Result.make (l_count)
			if l_count > 0 then
				Result.from_c_substring (c_octets (handle, a_which), 1, l_count)
			end
		end

feature {NONE} -- C

	c_open (a_connections, a_method, a_url: POINTER; a_connect, a_whole, a_silence: INTEGER; a_certificates, a_proxy: POINTER): POINTER
			-- A new transfer. Times are in seconds, 0 for no end.
			--
			-- What it leads to: 0 multi handle, 1 easy handle, 2 header list, 3 and 4 streams of body and headers,
			-- 5 and 6 their octets, 7 and 8 their lengths, 9 the text of an error, 10 the result, 11 a file to send.
		external
			"C inline use <curl/curl.h>, <stdio.h>, <stdlib.h>, <string.h>"
		alias
			"[
				void **l_slots = (void **) calloc(12, sizeof(void *));
				CURL *l_easy;
				if (!l_slots) return NULL;
				l_slots[0] = (void *) $a_connections;
				l_slots[1] = l_easy = curl_easy_init();
				l_slots[3] = open_memstream((char **) &l_slots[5], (size_t *) &l_slots[7]);
				l_slots[4] = open_memstream((char **) &l_slots[6], (size_t *) &l_slots[8]);
				l_slots[9] = calloc(1, CURL_ERROR_SIZE);
				l_slots[10] = (void *) -1;
				curl_easy_setopt(l_easy, CURLOPT_PRIVATE, (void *) l_slots);
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
				if (strcmp((char *) $a_method, "HEAD") == 0) curl_easy_setopt(l_easy, CURLOPT_NOBODY, 1L);
				if (strcmp((char *) $a_method, "POST") == 0) curl_easy_setopt(l_easy, CURLOPT_POST, 1L);
				curl_easy_setopt(l_easy, CURLOPT_CUSTOMREQUEST, (char *) $a_method);
				l_slots[2] = curl_slist_append(NULL, "Expect:");
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
			]"
		end

	c_send_nothing (a_handle: POINTER)
			-- There is no body.
		external
			"C inline use <curl/curl.h>"
		alias
			"[
				void **l_slots = (void **) $a_handle;
				curl_easy_setopt((CURL *) l_slots[1], CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t) 0);
				l_slots[2] = curl_slist_append((struct curl_slist *) l_slots[2], "Content-Type:");
			]"
		end

	c_send_octets (a_handle, a_octets: POINTER; a_count: INTEGER_64)
			-- The body are octets that stay where they are.
		external
			"C inline use <curl/curl.h>"
		alias
			"[
				void **l_slots = (void **) $a_handle;
				curl_easy_setopt((CURL *) l_slots[1], CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t) $a_count);
				curl_easy_setopt((CURL *) l_slots[1], CURLOPT_POSTFIELDS, (char *) $a_octets);
			]"
		end

	c_send_file (a_handle, a_path: POINTER; a_count: INTEGER_64)
			-- The body is a file; without a path, a temporary one.
		external
			"C inline use <curl/curl.h>, <stdio.h>"
		alias
			"[
				void **l_slots = (void **) $a_handle;
				l_slots[11] = (void *) ($a_path ? fopen((char *) $a_path, "rb") : tmpfile());
				curl_easy_setopt((CURL *) l_slots[1], CURLOPT_UPLOAD, 1L);
				curl_easy_setopt((CURL *) l_slots[1], CURLOPT_READDATA, l_slots[11]);
				curl_easy_setopt((CURL *) l_slots[1], CURLOPT_INFILESIZE_LARGE, (curl_off_t) $a_count);
			]"
		end

	c_spool (a_handle, a_octets: POINTER; a_count: INTEGER)
			-- Write to the temporary file.
		external
			"C inline use <stdio.h>"
		alias
			"[
				FILE *l_file = (FILE *) ((void **) $a_handle)[11];
				if (l_file) fwrite((char *) $a_octets, 1, (size_t) $a_count, l_file);
			]"
		end

	c_rewind_file (a_handle: POINTER)
			-- Read the temporary file from its begin.
		external
			"C inline use <stdio.h>"
		alias
			"[
				FILE *l_file = (FILE *) ((void **) $a_handle)[11];
				if (l_file) rewind(l_file);
			]"
		end

	c_start (a_handle: POINTER)
			-- Begin.
		external
			"C inline use <curl/curl.h>"
		alias
			"[
				void **l_slots = (void **) $a_handle;
				curl_easy_setopt((CURL *) l_slots[1], CURLOPT_HTTPHEADER, (struct curl_slist *) l_slots[2]);
				curl_multi_add_handle((CURLM *) l_slots[0], (CURL *) l_slots[1]);
			]"
		end

	c_step (a_handle: POINTER): BOOLEAN
			-- Let the transfer go on for a while. Is it still going on?
			-- Another one may be on its way over the same connections: an agent that takes events can call the API.
		external
			"C inline use <curl/curl.h>, <stdio.h>"
		alias
			"[
				void **l_slots = (void **) $a_handle, **l_other;
				CURLMsg *l_message;
				int l_running = 0, l_left = 0;
				CURLMcode l_code = curl_multi_perform((CURLM *) l_slots[0], &l_running);
				while ((l_message = curl_multi_info_read((CURLM *) l_slots[0], &l_left)) != NULL)
					if (l_message->msg == CURLMSG_DONE) {
						l_other = NULL;
						curl_easy_getinfo(l_message->easy_handle, CURLINFO_PRIVATE, (char **) &l_other);
						if (l_other) l_other[10] = (void *) (long) l_message->data.result;
					}
				fflush((FILE *) l_slots[3]);
				fflush((FILE *) l_slots[4]);
				if (l_code != CURLM_OK || (long) l_slots[10] != -1) return EIF_FALSE;
				if (l_slots[7] == 0) curl_multi_wait((CURLM *) l_slots[0], NULL, 0, 1000, NULL);
				return EIF_TRUE;
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

	c_measure (a_handle: POINTER; a_which: INTEGER): INTEGER_64
			-- Octets that have been sent (0), that are sent in all (1), that have come (2), that come in all (3).
			-- What is not known is 0.
		external
			"C inline use <curl/curl.h>"
		alias
			"[
				curl_off_t l_count = 0;
				CURLINFO l_infos[4];
				l_infos[0] = CURLINFO_SIZE_UPLOAD_T;
				l_infos[1] = CURLINFO_CONTENT_LENGTH_UPLOAD_T;
				l_infos[2] = CURLINFO_SIZE_DOWNLOAD_T;
				l_infos[3] = CURLINFO_CONTENT_LENGTH_DOWNLOAD_T;
				curl_easy_getinfo((CURL *) ((void **) $a_handle)[1], l_infos[$a_which], &l_count);
				return (EIF_INTEGER_64) (l_count > 0 ? l_count : 0);
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
			-- Free everything but the connections.
		external
			"C inline use <curl/curl.h>, <stdio.h>, <stdlib.h>"
		alias
			"[
				void **l_slots = (void **) $a_handle;
				curl_multi_remove_handle((CURLM *) l_slots[0], (CURL *) l_slots[1]);
				curl_easy_cleanup((CURL *) l_slots[1]);
				curl_slist_free_all((struct curl_slist *) l_slots[2]);
				fclose((FILE *) l_slots[3]);
				fclose((FILE *) l_slots[4]);
				if (l_slots[11]) fclose((FILE *) l_slots[11]);
				free(l_slots[5]);
				free(l_slots[6]);
				free(l_slots[9]);
				free(l_slots);
			]"
		end

end
