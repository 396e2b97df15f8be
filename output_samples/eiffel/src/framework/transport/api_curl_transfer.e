note
	description: "One request on its way by libcurl, over connections that others have used and will use."

class
	API_CURL_TRANSFER

inherit
	API_CURL_LIBRARY

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

end
