note
	description: "Operations of searching."

class
	SEARCHING_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	search_animals (
			id: READABLE_STRING_GENERAL;
			search_request: SEARCH_REQUEST;
			q: detachable READABLE_STRING_GENERAL;
			session: detachable READABLE_STRING_GENERAL;
			sizes: detachable READABLE_INDEXABLE [INTEGER_64];
			path: detachable READABLE_STRING_GENERAL
		): detachable LIST [ANIMAL]
			-- QUERY /animals/{id}
		require
			id_not_empty: not id.is_empty
			search_request_complete: search_request.is_complete
		local
			l_request: API_REQUEST
			l_codec: API_LIST_CODEC [ANIMAL]
		do
			create l_request.make ("QUERY", "/animals/{id}")
			l_request.add_security (<<"key">>)
			l_request.add_security (<<"device">>)
			l_request.set_accept ("application/json")
			l_request.put_path ("id", json_text (id), "simple", False, True)
			if q /= Void then
				l_request.put_query ("q", json_text (q), "form", True, True)
			end
			if session /= Void then
				l_request.put_cookie ("session", json_text (session), "cookie", True, False)
			end
			if sizes /= Void then
				l_request.put_cookie ("sizes", (create {API_LIST_CODEC [INTEGER_64]}.make (create {API_INTEGER_CODEC})).array (sizes, True), "cookie", True, False)
			end
			if path /= Void then
				l_request.put_cookie ("path", json_text (path), "form", True, True)
			end
			l_request.set_json (search_request.to_request, "application/json")
			send_request (l_request)
			create l_codec.make (create {API_MODEL_CODEC [ANIMAL]})
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	filter_by_form (filter: FILTER_BY_FORM_FILTER)
			-- GET /filter
		require
			filter_complete: filter.is_complete
		local
			l_request: API_REQUEST
			l_query: API_FORM
		do
			create l_request.make ("GET", "/filter")
			l_request.add_security (<<"key">>)
			l_request.add_security (<<"device">>)
			create l_query.make
			l_query.declare ("range", create {API_ENCODING}.make ("", "deep", True, False))
			l_request.put_query_string (filter.to_request, "urlencoded", l_query)
			send_request (l_request)
		end

	filter_by_json (filter: detachable FILTER_BY_JSON_FILTER)
			-- POST /filter
		require
			filter_complete: filter /= Void implies filter.is_complete
		local
			l_request: API_REQUEST
			l_query: API_FORM
		do
			create l_request.make ("POST", "/filter")
			l_request.add_security (<<"key">>)
			l_request.add_security (<<"device">>)
			if filter /= Void then
				create l_query.make
				l_request.put_query_string (filter.to_request, "json", l_query)
			end
			send_request (l_request)
		end

	filter_by_text (filter: detachable READABLE_STRING_GENERAL)
			-- PUT /filter
		local
			l_request: API_REQUEST
			l_query: API_FORM
		do
			create l_request.make ("PUT", "/filter")
			l_request.add_security (<<"key">>)
			l_request.add_security (<<"device">>)
			if filter /= Void then
				create l_query.make
				l_request.put_query_string (json_text (filter), "text", l_query)
			end
			send_request (l_request)
		end

end
