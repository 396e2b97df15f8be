note
	description: "[
		What sends requests. Have your own (a proxy, a log, a test without a server) by effecting `response'.
	]"

deferred class
	API_TRANSPORT

feature -- Basic operations

	response (a_request: API_REQUEST): API_RESPONSE
			-- What comes back for `a_request', or why nothing does. Never raises an exception.
			-- Where the answer is a success and the request has a consumer, the octets go there as they come:
			-- by `consume' of `a_request', until that is cancelled.
		require
			addressed: not a_request.url.is_empty
		deferred
		end

feature {NONE} -- Implementation

	parsed_headers (a_lines: READABLE_STRING_8): API_HEADERS
			-- The fields of the last block of header lines.
		local
			l_line: STRING_8
			l_colon: INTEGER
			l_value: STRING_8
			i: INTEGER
			l_lines: LIST [READABLE_STRING_8]
		do
			create Result.make
			l_lines := a_lines.split ('%N')
			from
				i := 1
			until
				i > l_lines.count
			loop
				l_line := l_lines.i_th (i).to_string_8
				l_line.prune_all_trailing ('%R')
				l_colon := l_line.index_of (':', 1)
				if l_line.starts_with ("HTTP/") then
					Result.wipe_out
				elseif l_colon > 1 then
					l_value := l_line.substring (l_colon + 1, l_line.count)
					l_value.adjust
					if Result.is_safe (l_line) then
						Result.extend (l_line.substring (1, l_colon - 1), l_value)
					end
				end
				i := i + 1
			end
		end

end
