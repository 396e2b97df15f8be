note
	description: "Where a request goes, and what it is told there: path, query, header fields, cookies."

deferred class
	API_REQUEST_TARGET

feature -- Access

	path: STRING_8
			-- The path below the server, encoded.

	query: STRING_8
			-- The query, encoded, without `?'.

	cookies: STRING_8
			-- The value of the header Cookie.

	headers: API_HEADERS
			-- Header fields.

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

feature -- Status report

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

feature -- Element change

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

feature {NONE} -- Implementation

	parameter (a_name: READABLE_STRING_GENERAL; a_value: JSON_VALUE; a_style: READABLE_STRING_8; a_is_exploded, a_is_reserved: BOOLEAN): API_PARAMETER
			-- A parameter that can be written.
		do
			create Result.make (a_name, a_value, a_style, a_is_exploded, a_is_reserved)
		end

end
