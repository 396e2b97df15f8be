note
	description: "[
		What of libcurl and of C a transfer needs. It has a place in memory, which a pointer leads to, for what it works on.
	]"

class
	API_CURL_LIBRARY

feature {NONE} -- C

	c_open (a_connections, a_method, a_url: POINTER; a_connect, a_whole, a_silence: INTEGER; a_certificates, a_proxy: POINTER): POINTER
			-- A new transfer. Times are in seconds, 0 for no end.
			--
			-- What it leads to: 0 multi handle, 1 easy handle, 2 header list, 3 and 4 streams of body and headers,
			-- 5 and 6 their octets, 7 and 8 their lengths, 9 the text of an error, 10 the result, 11 the pieces of a body.
		external
			"C inline use <curl/curl.h>, <stdio.h>, <stdlib.h>, <string.h>, %"api_curl_body.h%""
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
				l_slots[11] = calloc(1, sizeof(struct api_body));
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
			-- The body is a copy of octets.
		external
			"C inline use <curl/curl.h>"
		alias
			"[
				void **l_slots = (void **) $a_handle;
				curl_easy_setopt((CURL *) l_slots[1], CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t) $a_count);
				curl_easy_setopt((CURL *) l_slots[1], CURLOPT_COPYPOSTFIELDS, (char *) $a_octets);
			]"
		end

	c_add_octets (a_handle, a_octets: POINTER; a_count: INTEGER)
			-- Have a copy of octets as the next piece of the body.
		external
			"C inline use %"api_curl_body.h%""
		alias
			"api_body_extend((struct api_body *) ((void **) $a_handle)[11], 0, (char *) $a_octets, (size_t) $a_count);"
		end

	c_add_file (a_handle, a_path: POINTER; a_count: INTEGER)
			-- Have a file, whose name is `a_count' octets long, as the next piece of the body.
		external
			"C inline use %"api_curl_body.h%""
		alias
			"api_body_extend((struct api_body *) ((void **) $a_handle)[11], 1, (char *) $a_path, (size_t) $a_count);"
		end

	c_send_pieces (a_handle: POINTER; a_count: INTEGER_64)
			-- The body are the pieces that have been added, `a_count' octets in all.
		external
			"C inline use %"api_curl_body.h%""
		alias
			"[
				void **l_slots = (void **) $a_handle;
				CURL *l_easy = (CURL *) l_slots[1];
				curl_easy_setopt(l_easy, CURLOPT_UPLOAD, 1L);
				curl_easy_setopt(l_easy, CURLOPT_READFUNCTION, api_body_read);
				curl_easy_setopt(l_easy, CURLOPT_READDATA, l_slots[11]);
				curl_easy_setopt(l_easy, CURLOPT_SEEKFUNCTION, api_body_seek);
				curl_easy_setopt(l_easy, CURLOPT_SEEKDATA, l_slots[11]);
				curl_easy_setopt(l_easy, CURLOPT_INFILESIZE_LARGE, (curl_off_t) $a_count);
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

	c_head (a_handle: POINTER): POINTER
			-- The octets of the header lines.
		external
			"C inline"
		alias
			"return (EIF_POINTER) ((void **) $a_handle)[6];"
		end

	c_copy (a_handle, a_room: POINTER; a_begin, a_most: INTEGER): INTEGER
			-- Copy at most `a_most' octets of the body, of those behind the first `a_begin' ones; how many?
		external
			"C inline use <string.h>"
		alias
			"[
				void **l_slots = (void **) $a_handle;
				size_t l_count = (size_t) l_slots[7] - (size_t) $a_begin;
				if (l_count > (size_t) $a_most) l_count = (size_t) $a_most;
				memcpy((void *) $a_room, (char *) l_slots[5] + $a_begin, l_count);
				return (EIF_INTEGER_32) l_count;
			]"
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
			"C inline use <curl/curl.h>, <stdio.h>, <stdlib.h>, %"api_curl_body.h%""
		alias
			"[
				void **l_slots = (void **) $a_handle;
				curl_multi_remove_handle((CURLM *) l_slots[0], (CURL *) l_slots[1]);
				curl_easy_cleanup((CURL *) l_slots[1]);
				curl_slist_free_all((struct curl_slist *) l_slots[2]);
				fclose((FILE *) l_slots[3]);
				fclose((FILE *) l_slots[4]);
				api_body_free((struct api_body *) l_slots[11]);
				free(l_slots[5]);
				free(l_slots[6]);
				free(l_slots[9]);
				free(l_slots);
			]"
		end

end
