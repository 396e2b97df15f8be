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
			create room.make
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
			-- Add the body: octets of memory as they are, and files, which are read while they are sent.
		local
			l_area: SPECIAL [CHARACTER_8]
		do
			if attached request.content as l_content then
				if l_content.is_in_memory then
					l_area := l_content.octets.area
					c_send_octets (handle, $l_area, l_content.count)
				else
					l_content.do_parts (agent add_octets, agent add_file)
					c_send_pieces (handle, l_content.count)
				end
			else
				c_send_nothing (handle)
			end
		end

	add_octets (a_octets: READABLE_STRING_8)
			-- Have octets as the next piece of the body.
		local
			l_area: SPECIAL [CHARACTER_8]
		do
			l_area := a_octets.to_string_8.area
			c_add_octets (handle, $l_area, a_octets.count)
		end

	add_file (a_path: PATH)
			-- Have the file at `a_path' as the next piece of the body.
		local
			l_name: NATIVE_STRING
		do
			create l_name.make (a_path.name)
			c_add_file (handle, l_name.item, l_name.bytes_count)
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
		local
			l_count, l_taken: INTEGER
		do
			l_count := c_count (handle, 0)
			if l_count > 0 then
				from
				until
					l_taken >= l_count or request.is_cancelled
				loop
					fetch (l_taken)
					take_piece (room.octets)
					l_taken := l_taken + room.octets.count
				end
				c_rewind (handle)
			end
		end

	take_piece (a_octets: STRING_8)
			-- Give octets to the consumer, or have them in the body.
		do
			if request.consumer /= Void and then is_success then
				request.consume (a_octets)
			else
				if body.is_empty then
					body.resize (c_measure (handle, 3).min (Most_reserved).max (0).to_integer_32)
				end
				body.append (a_octets)
			end
		end

	room: API_ROOM
			-- Where octets of the body are had from C.

	fetch (a_begin: INTEGER)
			-- Have the next octets that have come in `room', of those behind the first `a_begin' ones.
		local
			l_area: SPECIAL [CHARACTER_8]
		do
			room.reserve (c_count (handle, 0) - a_begin)
			l_area := room.area
			room.take (c_copy (handle, $l_area, a_begin, room.capacity))
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
				create Result.make (c_status (handle), (create {API_HEADERS}.make_from_lines (head)), body)
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

	head: STRING_8
			-- The header lines.
		local
			l_count: INTEGER
		do
			l_count := c_count (handle, 1)
			create Result.make (l_count)
			if l_count > 0 then
				Result.from_c_substring (c_head (handle), 1, l_count)
			end
		end

end
