note
	description: "[
		How a list goes on that comes in pages: where an answer says what the next request asks for. Places in answers are
		names of fields with dots between them, `data[-1].id' for one of the last item, and nothing for the whole.
	]"

class
	API_PAGING

create
	make_cursor,
	make_number,
	make_offset,
	make_link,
	make_link_header

feature {NONE} -- Initialization

	make_cursor (a_parameter, a_next, a_more: READABLE_STRING_GENERAL)
			-- What stands at `a_next' is what `a_parameter' has to be, unless `a_more' is false.
		do
			make ("cursor", a_parameter, 0)
			next := a_next.to_string_32
			more := a_more.to_string_32
		end

	make_number (a_parameter: READABLE_STRING_GENERAL; a_start: INTEGER_64; a_pages, a_total, a_more: READABLE_STRING_GENERAL)
			-- `a_parameter' counts pages from `a_start' on.
		do
			make ("number", a_parameter, a_start)
			pages := a_pages.to_string_32
			total := a_total.to_string_32
			more := a_more.to_string_32
		end

	make_offset (a_parameter: READABLE_STRING_GENERAL; a_start: INTEGER_64; a_total, a_more: READABLE_STRING_GENERAL)
			-- `a_parameter' counts items from `a_start' on.
		do
			make ("offset", a_parameter, a_start)
			total := a_total.to_string_32
			more := a_more.to_string_32
		end

	make_link (a_next: READABLE_STRING_GENERAL)
			-- The address of the next page stands at `a_next'.
		do
			make ("link", "", 0)
			next := a_next.to_string_32
		end

	make_link_header
			-- The address of the next page stands in the header Link (RFC 8288).
		do
			make ("header", "", 0)
		end

	make (a_kind: STRING_8; a_parameter: READABLE_STRING_GENERAL; a_start: INTEGER_64)
			-- The rest is not said.
		do
			kind := a_kind
			parameter := a_parameter.to_string_32
			start := a_start
			create next.make_empty
			create more.make_empty
			create pages.make_empty
			create total.make_empty
		end

feature -- Access

	target: detachable STRING_8
			-- The address of the next page, where that is what the last answer said; Void if it was not.

	value: detachable STRING_32
			-- What `parameter' has to be for the next page; Void if there is none.

	parameter: STRING_32
			-- What is set for each page; empty where addresses are.

feature -- Basic operations

	look (a_json: JSON_VALUE; a_response: API_RESPONSE; a_current: detachable STRING_32; a_count, a_sum: INTEGER_64)
			-- Set `target' or `value' by an answer with `a_count' items, `a_sum' with those before, for which `parameter'
			-- was `a_current'.
		do
			target := Void
			value := Void
			if kind ~ "header" then
				target := linked (a_response)
			elseif kind ~ "link" then
				if attached text_at (a_json, next) as l_url and then not l_url.is_empty then
					target := (create {API_CHARSET}).utf_8 (l_url)
				end
			elseif is_last (a_json, a_count, a_sum, a_current) then
					-- There is no more.
			elseif kind ~ "cursor" then
				if attached text_at (a_json, next) as l_next and then not l_next.is_empty and then not (attached a_current as l_same and then l_same.same_string (l_next)) then
					value := l_next
				end
			elseif kind ~ "number" then
				value := (current_of (a_current) + 1).out.to_string_32
			else
				value := (current_of (a_current) + a_count).out.to_string_32
			end
		end

feature {NONE} -- Implementation

	kind: STRING_8
			-- Which of the five ways it is.

	start: INTEGER_64
			-- What the first page is called.

	next, more, pages, total: STRING_32
			-- Places in an answer; empty where there is none.

	current_of (a_current: detachable STRING_32): INTEGER_64
			-- The number of the page or item that was asked for.
		do
			Result := start
			if attached a_current as l_current and then l_current.is_integer_64 then
				Result := l_current.to_integer_64
			end
		end

	is_last (a_json: JSON_VALUE; a_count, a_sum: INTEGER_64; a_current: detachable STRING_32): BOOLEAN
			-- Does the answer say that there is nothing behind it?
		do
			if not more.is_empty and then attached {JSON_BOOLEAN} at (a_json, more) as l_more then
				Result := not l_more.item
			elseif kind ~ "cursor" then
				Result := False
			else
				Result := a_count = 0
					or else (not pages.is_empty and then attached text_at (a_json, pages) as l_pages and then l_pages.is_integer_64 and then current_of (a_current) - start + 1 >= l_pages.to_integer_64)
					or else (not total.is_empty and then attached text_at (a_json, total) as l_total and then l_total.is_integer_64 and then a_sum >= l_total.to_integer_64)
			end
		end

	text_at (a_json: JSON_VALUE; a_place: STRING_32): detachable STRING_32
			-- The text or number at `a_place'; Void if there is none.
		do
			if attached at (a_json, a_place) as l_found and then (attached {JSON_STRING} l_found or attached {JSON_NUMBER} l_found) then
				Result := (create {API_JSON}).text_of (l_found)
			end
		end

	linked (a_response: API_RESPONSE): detachable STRING_8
			-- The address with the relation `next' in the header Link.
		local
			l_parts: LIST [STRING_8]
			l_part: STRING_8
			i: INTEGER
		do
			if attached a_response.headers.item ("Link") as l_header then
				l_parts := l_header.split ('<')
				from
					i := 1
				until
					i > l_parts.count or Result /= Void
				loop
					l_part := l_parts.i_th (i)
					if l_part.has ('>') and then is_next (l_part.substring (l_part.index_of ('>', 1) + 1, l_part.count)) then
						Result := l_part.substring (1, l_part.index_of ('>', 1) - 1)
					end
					i := i + 1
				end
			end
		end

	is_next (a_parameters: STRING_8): BOOLEAN
			-- Do the parameters of a link say that it is the next page?
		local
			l_text: STRING_8
		do
			l_text := a_parameters.as_lower
			l_text.replace_substring_all (" ", "")
			l_text.replace_substring_all ("%"", "")
			Result := l_text.has_substring ("rel=next")
		end

feature -- Places

	at (a_json: JSON_VALUE; a_place: STRING_32): detachable JSON_VALUE
			-- What stands at `a_place' of `a_json'; Void if nothing does. The name of a field can have a dot in it.
		local
			l_dot: INTEGER
		do
			if a_place.is_empty then
				Result := a_json
			else
				Result := field (a_json, a_place)
				l_dot := a_place.index_of ('.', 1)
				if Result = Void and then l_dot > 0 and then attached field (a_json, a_place.head (l_dot - 1)) as l_inner then
					Result := at (l_inner, a_place.substring (l_dot + 1, a_place.count))
				end
			end
		end

feature {NONE} -- Places

	field (a_json: JSON_VALUE; a_name: STRING_32): detachable JSON_VALUE
			-- The field `a_name' of an object, or with `[-1]' behind the last item in it; Void if there is none.
		local
			l_name: STRING_32
		do
			l_name := a_name
			if a_name.ends_with ({STRING_32} "[-1]") then
				l_name := a_name.head (a_name.count - 4)
			end
			if l_name.is_empty then
				Result := a_json
			elseif attached {JSON_OBJECT} a_json as l_object then
				Result := l_object.item ((create {API_JSON}).from_text (l_name))
			end
			if l_name /= a_name then
				if attached {JSON_ARRAY} Result as l_array and then l_array.count > 0 then
					Result := l_array.i_th (l_array.count)
				else
					Result := Void
				end
			end
		end

end
