note
	description: "[
		Where an answer leads, and what may go there (RFC 9110, 15.4): never from https to http, and to another scheme,
		host or port nothing that says who calls.
	]"

class
	API_REDIRECTS

feature -- Access

	target (a_request: API_REQUEST; a_response: API_RESPONSE): detachable STRING_8
			-- The address that `a_response' leads to; Void if it leads nowhere, or where it must not.
		local
			l_status: INTEGER
		do
			l_status := a_response.status
			if
				(l_status = 301 or l_status = 302 or l_status = 303 or l_status = 307 or l_status = 308)
				and then attached a_response.headers.item ("Location") as l_location
			then
				Result := resolved (a_request.url, l_location)
				if not (Result.starts_with ("https://") or else (Result.starts_with ("http://") and then not a_request.url.starts_with ("https://"))) then
					Result := Void
				end
			end
		end

	origin (a_url: READABLE_STRING_8): STRING_8
			-- Scheme, host and port of `a_url', in lower case; the port of the scheme is left out.
		local
			l_begin, l_end: INTEGER
		do
			l_begin := a_url.substring_index ("://", 1) + 3
			l_end := first_of (a_url, "/?#", l_begin)
			create Result.make_from_string (a_url.substring (l_begin, l_end - 1))
			Result.remove_head (Result.last_index_of ('@', Result.count.max (1)))
			Result.prepend (a_url.substring (1, l_begin - 1))
			Result.to_lower
			if Result.starts_with ("https:") and then Result.ends_with (":443") then
				Result.remove_tail (4)
			elseif Result.starts_with ("http:") and then Result.ends_with (":80") then
				Result.remove_tail (3)
			end
		end

feature -- Basic operations

	follow (a_request: API_REQUEST; a_response: API_RESPONSE; a_url: STRING_8)
			-- Have `a_request' lead to `a_url', which `a_response' says.
		do
			if not origin (a_url).same_string (origin (a_request.url)) then
				a_request.forget_credentials
			end
			if a_response.status = 303 and not a_request.method.same_string ("HEAD") then
				a_request.become_get
			elseif a_response.status <= 302 and a_request.method.same_string ("POST") then
				a_request.become_get
			end
			a_request.set_url (a_url)
		ensure
			there: a_request.url.same_string (a_url)
		end

feature -- Addresses

	resolved (a_base, a_location: READABLE_STRING_8): STRING_8
			-- `a_location' as it stands at `a_base' (RFC 3986, 5.2), without a fragment.
		local
			l_path: INTEGER
		do
			create Result.make_from_string (a_location)
			Result.adjust
			if Result.has ('#') then
				Result.keep_head (Result.index_of ('#', 1) - 1)
			end
			l_path := first_of (a_base, "/?#", a_base.substring_index ("://", 1) + 3)
			if Result.starts_with ("//") then
				Result.prepend (a_base.substring (1, a_base.index_of (':', 1)))
			elseif Result.starts_with ("/") then
				Result.prepend (a_base.substring (1, l_path - 1))
			elseif Result.starts_with ("?") or Result.is_empty then
				Result.prepend (a_base.substring (1, first_of (a_base, "?#", l_path) - 1))
			elseif first_of (Result, ":/?", 1) > Result.count or else Result.item (first_of (Result, ":/?", 1)) /= ':' then
				Result.prepend (folder (a_base.substring (1, first_of (a_base, "?#", l_path) - 1), l_path))
			end
		end

feature {NONE} -- Implementation

	folder (a_url: READABLE_STRING_8; a_path: INTEGER): READABLE_STRING_8
			-- `a_url' up to its last slash; its path begins at `a_path'.
		do
			if a_url.count < a_path then
				Result := a_url + "/"
			else
				Result := a_url.substring (1, a_url.last_index_of ('/', a_url.count))
			end
		end

	first_of (a_text, a_characters: READABLE_STRING_8; a_start: INTEGER): INTEGER
			-- Where the first of `a_characters' stands from `a_start' on; behind the end if there is none.
		do
			from
				Result := a_start
			until
				Result > a_text.count or else a_characters.has (a_text.item (Result))
			loop
				Result := Result + 1
			end
		end

end
