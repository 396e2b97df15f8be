note
	description: "Operations of Things."

class
	THINGS_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	list_by_cursor (
			after: detachable READABLE_STRING_GENERAL;
			limit: detachable API_INTEGER
		): detachable LIST_BY_CURSOR_RESPONSE
			-- GET /cursor
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [LIST_BY_CURSOR_RESPONSE]
		do
			create l_request.make ("GET", "/cursor")
			l_request.set_accept ("application/json")
			if after /= Void then
				l_request.put_query ("after", json_text (after), "form", True, False)
			end
			if limit /= Void then
				l_request.put_query ("limit", limit.to_request, "form", True, False)
			end
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	list_by_cursor_pages (
			after: detachable READABLE_STRING_GENERAL;
			limit: detachable API_INTEGER
		): API_PAGES [THING]
			-- All items; pages are asked for while they are needed.
			--
			-- GET /cursor
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/cursor")
			l_request.set_accept ("application/json")
			if after /= Void then
				l_request.put_query ("after", json_text (after), "form", True, False)
			end
			if limit /= Void then
				l_request.put_query ("limit", limit.to_request, "form", True, False)
			end
			create Result.make (Current, l_request, create {API_MODEL_CODEC [THING]}, "data", create {API_PAGING}.make_cursor ("after", "last_id", "has_more"))
		end

	list_nested (
			group: READABLE_STRING_GENERAL;
			page_after: detachable READABLE_STRING_GENERAL
		): detachable LIST_NESTED_RESPONSE
			-- GET /nested/{group}
		require
			group_not_empty: not group.is_empty
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [LIST_NESTED_RESPONSE]
		do
			create l_request.make ("GET", "/nested/{group}")
			l_request.set_accept ("application/json")
			l_request.put_path ("group", json_text (group), "simple", False, False)
			if page_after /= Void then
				l_request.put_query ("page[after]", json_text (page_after), "form", True, False)
			end
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	list_nested_pages (
			group: READABLE_STRING_GENERAL;
			page_after: detachable READABLE_STRING_GENERAL
		): API_PAGES [STRING_32]
			-- All items; pages are asked for while they are needed.
			--
			-- GET /nested/{group}
		require
			group_not_empty: not group.is_empty
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/nested/{group}")
			l_request.set_accept ("application/json")
			l_request.put_path ("group", json_text (group), "simple", False, False)
			if page_after /= Void then
				l_request.put_query ("page[after]", json_text (page_after), "form", True, False)
			end
			create Result.make (Current, l_request, create {API_TEXT_CODEC}, "things", create {API_PAGING}.make_cursor ("page[after]", "meta.next_cursor", ""))
		end

	list_by_page (
			page: detachable API_INTEGER;
			page_size: detachable API_INTEGER
		): detachable LIST_BY_PAGE_RESPONSE
			-- GET /page
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [LIST_BY_PAGE_RESPONSE]
		do
			create l_request.make ("GET", "/page")
			l_request.set_accept ("application/json")
			if page /= Void then
				l_request.put_query ("page", page.to_request, "form", True, False)
			end
			if page_size /= Void then
				l_request.put_query ("page_size", page_size.to_request, "form", True, False)
			end
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	list_by_page_pages (
			page: detachable API_INTEGER;
			page_size: detachable API_INTEGER
		): API_PAGES [CURSOR_MODEL]
			-- All items; pages are asked for while they are needed.
			--
			-- GET /page
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/page")
			l_request.set_accept ("application/json")
			if page /= Void then
				l_request.put_query ("page", page.to_request, "form", True, False)
			end
			if page_size /= Void then
				l_request.put_query ("page_size", page_size.to_request, "form", True, False)
			end
			create Result.make (Current, l_request, create {API_MODEL_CODEC [CURSOR_MODEL]}, "items", create {API_PAGING}.make_number ("page", 0, "total_pages", "", ""))
		end

	list_by_offset (
			offset: detachable API_INTEGER;
			limit: detachable API_INTEGER
		): detachable LIST_BY_OFFSET_RESPONSE
			-- GET /offset
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [LIST_BY_OFFSET_RESPONSE]
		do
			create l_request.make ("GET", "/offset")
			l_request.set_accept ("application/json")
			if offset /= Void then
				l_request.put_query ("offset", offset.to_request, "form", True, False)
			end
			if limit /= Void then
				l_request.put_query ("limit", limit.to_request, "form", True, False)
			end
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	list_by_offset_pages (offset: detachable API_INTEGER; limit: detachable API_INTEGER): API_PAGES [THING]
			-- All items; pages are asked for while they are needed.
			--
			-- GET /offset
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/offset")
			l_request.set_accept ("application/json")
			if offset /= Void then
				l_request.put_query ("offset", offset.to_request, "form", True, False)
			end
			if limit /= Void then
				l_request.put_query ("limit", limit.to_request, "form", True, False)
			end
			create Result.make (Current, l_request, create {API_MODEL_CODEC [THING]}, "results", create {API_PAGING}.make_offset ("offset", 0, "total", ""))
		end

	list_by_link: detachable LIST_BY_LINK_RESPONSE
			-- GET /link
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [LIST_BY_LINK_RESPONSE]
		do
			create l_request.make ("GET", "/link")
			l_request.set_accept ("application/json")
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	list_by_link_pages: API_PAGES [THING]
			-- All items; pages are asked for while they are needed.
			--
			-- GET /link
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/link")
			l_request.set_accept ("application/json")
			create Result.make (Current, l_request, create {API_MODEL_CODEC [THING]}, "value", create {API_PAGING}.make_link ("@odata.nextLink"))
		end

	list_by_header (page: detachable API_INTEGER): detachable LIST [THING]
			-- GET /header
		local
			l_request: API_REQUEST
			l_codec: API_LIST_CODEC [THING]
		do
			create l_request.make ("GET", "/header")
			l_request.set_accept ("application/json")
			if page /= Void then
				l_request.put_query ("page", page.to_request, "form", True, False)
			end
			send_request (l_request)
			create l_codec.make (create {API_MODEL_CODEC [THING]})
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	list_by_header_pages (page: detachable API_INTEGER): API_PAGES [THING]
			-- All items; pages are asked for while they are needed.
			--
			-- GET /header
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/header")
			l_request.set_accept ("application/json")
			if page /= Void then
				l_request.put_query ("page", page.to_request, "form", True, False)
			end
			create Result.make (Current, l_request, create {API_MODEL_CODEC [THING]}, "", create {API_PAGING}.make_link_header)
		end

	list_by_cursor_iter: detachable LIST [THING]
			-- Has no pages; its name is that of the other's iterator.
			--
			-- GET /all
		local
			l_request: API_REQUEST
			l_codec: API_LIST_CODEC [THING]
		do
			create l_request.make ("GET", "/all")
			l_request.set_accept ("application/json")
			send_request (l_request)
			create l_codec.make (create {API_MODEL_CODEC [THING]})
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

end
