note
	description: "[
		A parameter on its way into a path, a query, a header or a cookie: `style' and `explode' of the
		OpenAPI Specification (4.8.12.3) turn its value into text.
	]"

class
	API_PARAMETER

create
	make

feature {NONE} -- Initialization

	make (a_name: READABLE_STRING_GENERAL; a_value: JSON_VALUE; a_style: READABLE_STRING_8; a_is_exploded, a_is_reserved: BOOLEAN)
			-- A parameter; `a_style' is simple, label, matrix, form, space, pipe, tab or deep (see API_BRACKETS); or json,
			-- text or urlencoded, for a parameter with `content'.
		do
			name := a_name.to_string_32
			value := a_value
			style := a_style.to_string_8
			is_exploded := a_is_exploded
			is_reserved := a_is_reserved
			create json
			create url
		end

feature -- Access

	name: STRING_32
			-- Its name.

	value: JSON_VALUE
			-- Its value.

	style: STRING_8
			-- How the value is written.

feature -- Status report

	is_exploded: BOOLEAN
			-- Does each member stand for itself?

	is_reserved: BOOLEAN
			-- Do reserved characters stay as they are?

feature -- Conversion

	in_path: STRING_8
			-- What stands in the path.
		local
			l_members: like members
		do
			if is_by_media_type then
				Result := write (content_text)
			elseif style ~ "label" then
				if is_exploded then
					Result := "." + joined (members (True), ".")
				else
					Result := "." + joined (members (False), ",")
				end
			elseif style ~ "matrix" then
				l_members := members (is_exploded)
				if not is_structured or not is_exploded then
					Result := ";" + encoded_name + "=" + joined (l_members, ",")
				elseif attached {JSON_ARRAY} value then
					Result := ";" + joined (prefixed (l_members), ";")
				else
					Result := ";" + joined (l_members, ";")
				end
			else
				Result := joined (members (is_exploded), separator)
			end
		end

	in_query: STRING_8
			-- What stands in the query; empty for an empty array or object.
		do
			if is_by_media_type then
				Result := encoded_name + "=" + write (content_text)
			elseif style.starts_with ("deep") then
				Result := joined (in_brackets, "&")
			elseif not is_structured then
				Result := encoded_name + "=" + write (json.text_of (value))
			elseif is_exploded then
				if attached {JSON_ARRAY} value then
					Result := joined (prefixed (members (True)), "&")
				else
					Result := joined (members (True), "&")
				end
			else
				Result := joined (members (False), separator)
				if not Result.is_empty then
					Result := encoded_name + "=" + Result
				end
			end
		end

	in_query_string: STRING_8
			-- The whole query.
		do
			Result := write (content_text)
		end

	in_header: STRING_8
			-- The value of the header; characters beyond ASCII in UTF-8.
		do
			is_plain := True
			if is_by_media_type then
				Result := write (content_text)
			else
				Result := joined (members (is_exploded), delimiter)
			end
			is_plain := False
		end

	in_cookie: STRING_8
			-- The cookie or, for exploded arrays and objects, cookies. In the style `cookie' nothing is encoded; what
			-- would end the cookie is left out then.
		do
			is_in_cookie := True
			is_plain := style ~ "cookie"
			if not is_structured or is_by_media_type then
				Result := in_query
			elseif is_exploded then
				if attached {JSON_ARRAY} value then
					Result := joined (prefixed (members (True)), "; ")
				else
					Result := joined (members (True), "; ")
				end
			else
				Result := in_query
			end
			is_plain := False
			is_in_cookie := False
		end

feature {NONE} -- Implementation

	json: API_JSON
			-- What turns values into text.

	url: API_URL
			-- What encodes.

	is_plain: BOOLEAN
			-- Is nothing encoded now?

	is_in_cookie: BOOLEAN
			-- Is a cookie written now?

	is_by_media_type: BOOLEAN
			-- Is the value written as its media type has it?
		do
			Result := style ~ "json" or style ~ "text" or style ~ "urlencoded"
		end

	content_text: STRING_32
			-- The value as its media type has it.
		local
			l_form: API_FORM
		do
			if style ~ "json" then
				Result := {UTF_CONVERTER}.utf_8_string_8_to_string_32 (value.representation)
			elseif style ~ "urlencoded" and attached {JSON_OBJECT} value then
				create l_form.make
				l_form.put_all (value)
				Result := l_form.body.to_string_32
				Result.replace_substring_all ({STRING_32} "+", {STRING_32} "%%20")
			else
				Result := json.text_of (value)
			end
		end

	is_structured: BOOLEAN
			-- Is the value an array or an object?
		do
			Result := attached {JSON_ARRAY} value or attached {JSON_OBJECT} value
		end

	in_brackets: ARRAYED_LIST [STRING_8]
			-- The encoded pairs of an array or object in brackets.
		local
			i: INTEGER
			l_fields: API_BRACKETS
		do
			create l_fields.make (name, value, style)
			create Result.make (l_fields.count)
			from
				i := 1
			until
				i > l_fields.count
			loop
				Result.extend (url.encoded (l_fields.names.i_th (i), False) + "=" + write (l_fields.texts.i_th (i)))
				i := i + 1
			end
		end

	encoded_name: STRING_8
			-- `name', encoded.
		do
			Result := url.encoded (name, False)
		end

	separator: STRING_8
			-- What stands between members of a path or query.
		do
			if style ~ "space" then
				Result := "%%20"
			elseif style ~ "pipe" then
				Result := "%%7C"
			elseif style ~ "tab" then
				Result := "%%09"
			else
				Result := ","
			end
		end

	delimiter: STRING_8
			-- What stands between members of a header.
		do
			if style ~ "space" then
				Result := " "
			elseif style ~ "pipe" then
				Result := "|"
			elseif style ~ "tab" then
				Result := "%T"
			else
				Result := ","
			end
		end

	write (a_text: READABLE_STRING_GENERAL): STRING_8
			-- `a_text', encoded where it has to be.
		do
			if is_plain then
				Result := (create {API_CHARSET}).utf_8 (a_text)
				if is_in_cookie then
					Result.prune_all (';')
					Result.prune_all ('%N')
					Result.prune_all ('%R')
					Result.prune_all ('%U')
				end
			elseif is_in_cookie and is_reserved then
				Result := url.encoded_but (a_text, Reserved_in_cookies)
			else
				Result := url.encoded (a_text, is_reserved)
			end
		end

	members (a_is_exploded: BOOLEAN): ARRAYED_LIST [STRING_8]
			-- The encoded members of an array or object, or the value itself.
		local
			i: INTEGER
			l_cursor: TABLE_ITERATION_CURSOR [JSON_VALUE, JSON_STRING]
			l_key: STRING_8
		do
			create Result.make (4)
			if attached {JSON_ARRAY} value as l_array then
				from
					i := 1
				until
					i > l_array.count
				loop
					if not attached {JSON_NULL} l_array.i_th (i) then
						Result.extend (write (json.text_of (l_array.i_th (i))))
					end
					i := i + 1
				end
			elseif attached {JSON_OBJECT} value as l_object then
				from
					l_cursor := l_object.new_cursor
				until
					l_cursor.after
				loop
					l_key := write (json.to_text (l_cursor.key))
					if a_is_exploded and then attached {JSON_ARRAY} l_cursor.item as l_items then
						add_repeated (Result, l_key, l_items)
					elseif a_is_exploded then
						Result.extend (l_key + "=" + write (json.text_of (l_cursor.item)))
					else
						Result.extend (l_key)
						Result.extend (write (json.text_of (l_cursor.item)))
					end
					l_cursor.forth
				end
			else
				Result.extend (write (json.text_of (value)))
			end
		end

	add_repeated (a_members: ARRAYED_LIST [STRING_8]; a_key: STRING_8; a_items: JSON_ARRAY)
			-- Add `a_key' once for each item.
		local
			i: INTEGER
		do
			from
				i := 1
			until
				i > a_items.count
			loop
				a_members.extend (a_key + "=" + write (json.text_of (a_items.i_th (i))))
				i := i + 1
			end
		end

	prefixed (a_members: ARRAYED_LIST [STRING_8]): ARRAYED_LIST [STRING_8]
			-- `a_members', each after the name.
		local
			i: INTEGER
		do
			create Result.make (a_members.count)
			from
				i := 1
			until
				i > a_members.count
			loop
				Result.extend (encoded_name + "=" + a_members.i_th (i))
				i := i + 1
			end
		end

	Reserved_in_cookies: STRING_8 = ":/?#[]@!$&'()*+="
			-- What `allowReserved' leaves as it is in a cookie.

	joined (a_members: ARRAYED_LIST [STRING_8]; a_separator: READABLE_STRING_8): STRING_8
			-- `a_members' in one text.
		local
			i: INTEGER
		do
			create Result.make_empty
			from
				i := 1
			until
				i > a_members.count
			loop
				if i > 1 then
					Result.append (a_separator)
				end
				Result.append (a_members.i_th (i))
				i := i + 1
			end
		end

end
