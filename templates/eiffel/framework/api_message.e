note
	description: "The words in which an error says what went wrong."

class
	API_MESSAGE

feature -- Access

	reason (a_response: API_RESPONSE): STRING_32
			-- What the API says of an error, else the status.
		require
			answered: a_response.is_answered
		do
			if attached told (a_response) as l_told then
				Result := l_told
			else
				Result := {STRING_32} "The API has answered with status " + a_response.status.out
				if a_response.status // 100 = 3 and then attached a_response.headers.item ("Location") as l_location then
					Result.append ({STRING_32} " and the location " + bare (l_location))
				end
			end
		ensure
			not_empty: not Result.is_empty
		end

	told (a_response: API_RESPONSE): detachable STRING_32
			-- What the API says of an error; Void if it says nothing.
		do
			if attached said (a_response.json, 1) as l_said and then not l_said.is_empty then
				Result := l_said
			elseif a_response.media_type.same_string ("text/plain") and then not a_response.body.is_empty then
				Result := a_response.text.head (Longest)
			end
		end

	unreadable (a_response: API_RESPONSE): STRING_32
			-- Why the answer, which should be JSON, is none.
		do
			if a_response.body.is_empty then
				Result := {STRING_32} "The answer is empty"
			else
				Result := {STRING_32} "The answer is no JSON"
			end
		end

	place (a_request: API_REQUEST; a_response: API_RESPONSE): STRING_32
			-- What was asked where, without anything that may be secret, and how the answer can be told from others.
		do
			Result := {STRING_32} " (" + a_request.method + {STRING_32} " " + bare (a_request.url)
			if a_response.is_answered then
				Result.append ({STRING_32} ", status " + a_response.status.out)
			end
			if attached a_response.request_id as l_id then
				Result.append ({STRING_32} ", request " + l_id)
			end
			Result.append_character (')')
		end

	bare (a_url: READABLE_STRING_8): STRING_8
			-- `a_url' without its query and without a user.
		local
			l_begin, l_end, i: INTEGER
		do
			Result := a_url.to_string_8
			if Result.has ('?') then
				Result.keep_head (Result.index_of ('?', 1) - 1)
			end
			l_begin := Result.substring_index ("://", 1) + 3
			if l_begin > 3 then
				l_end := Result.count
				if Result.index_of ('/', l_begin) > 0 then
					l_end := Result.index_of ('/', l_begin) - 1
				end
				i := Result.last_index_of ('@', l_end.max (1))
				if i >= l_begin then
					Result.remove_substring (l_begin, i)
				end
			end
		end

feature {NONE} -- Implementation

	Longest: INTEGER = 300
			-- So many characters of a text are shown.

	said (a_json: detachable JSON_VALUE; a_depth: INTEGER): detachable STRING_32
			-- The message in the body of an error, in any of the usual fields; Void if there is none.
		local
			i: INTEGER
		do
			if attached {JSON_STRING} a_json as l_string then
				Result := (create {API_JSON}).to_text (l_string).head (Longest)
			elseif attached {JSON_ARRAY} a_json as l_array and then l_array.count > 0 then
				Result := said (l_array.i_th (1), a_depth + 1)
			elseif attached {JSON_OBJECT} a_json as l_object and then a_depth <= 4 then
				from
					i := Fields.lower
				until
					i > Fields.upper or Result /= Void
				loop
					Result := said (l_object.item ((create {API_JSON}).from_text (Fields.item (i))), a_depth + 1)
					i := i + 1
				end
			end
		end

	Fields: ARRAY [STRING_8]
			-- Where a message stands: as many APIs have it, in RFC 9457 (3.1) and RFC 6749 (5.2).
		once
			Result := <<"message", "error_description", "detail", "error", "errors", "msg", "description", "title">>
		end

end
