note
	description: "Operations of Files."

class
	FILES_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	upload (
			file: API_FILE;
			images: detachable READABLE_INDEXABLE [API_FILE];
			meta: detachable UPLOAD_REQUEST_META
		): detachable UPLOAD_RESPONSE
			-- POST /upload
			--
			-- `file': The content.
		require
			file_readable: file.is_readable
			images_readable: images /= Void implies (create {API_CHECK}).are_readable (images)
			meta_complete: meta /= Void implies meta.is_complete
		local
			l_request: API_REQUEST
			l_form: API_FORM
			l_codec: API_MODEL_CODEC [UPLOAD_RESPONSE]
		do
			create l_request.make ("POST", "/upload")
			l_request.set_accept ("application/json")
			create l_form.make_multipart ("multipart/form-data")
			l_form.put_file ("file", file, "")
			if images /= Void then
				l_form.put_files ("images", images, "image/png")
			end
			if meta /= Void then
				l_form.put ("meta", meta.to_request, "application/json", "", True, False)
			end
			l_request.set_form (l_form)
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	send_form (a: detachable READABLE_STRING_GENERAL; b: detachable READABLE_INDEXABLE [INTEGER_64])
			-- POST /form
		local
			l_request: API_REQUEST
			l_form: API_FORM
		do
			create l_request.make ("POST", "/form")
			l_request.add_security (<<"key">>)
			l_request.add_security (<<"login", "token">>)
			l_request.add_security (create {ARRAY [STRING_8]}.make_empty)
			create l_form.make
			if a /= Void then
				l_form.put ("a", json_text (a), "", "", True, False)
			end
			if b /= Void then
				l_form.put ("b", (create {API_LIST_CODEC [INTEGER_64]}.make (create {API_INTEGER_CODEC})).array (b, True), "", "", True, False)
			end
			l_request.set_form (l_form)
			send_request (l_request)
		end

	put_raw (
			id: READABLE_STRING_GENERAL;
			body: API_FILE;
			deep: detachable STRING_TABLE [STRING_32];
			note_argument: detachable READABLE_STRING_GENERAL;
			filter: detachable PUT_RAW_FILTER;
			x_note: detachable READABLE_STRING_GENERAL;
			where: detachable READABLE_STRING_GENERAL;
			pipes: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL];
			json: detachable PUT_RAW_JSON;
			session: detachable READABLE_STRING_GENERAL
		): detachable STRING_8
			-- PUT /raw/{id}
		require
			id_not_empty: not id.is_empty
			body_readable: body.is_readable
			filter_complete: filter /= Void implies filter.is_complete
			json_complete: json /= Void implies json.is_complete
		local
			l_request: API_REQUEST
		do
			create l_request.make ("PUT", "/raw/{id}")
			l_request.add_security (<<"key">>)
			l_request.add_security (<<"login", "token">>)
			l_request.add_security (create {ARRAY [STRING_8]}.make_empty)
			l_request.set_accept ("application/octet-stream, application/problem+json")
			l_request.put_path ("id", json_text (id), "matrix", False, False)
			if deep /= Void then
				l_request.put_query ("deep", (create {API_MAP_CODEC [STRING_32]}.make (create {API_TEXT_CODEC})).encoded (deep, True), "deep", True, False)
			end
			if note_argument /= Void then
				l_request.put_query ("note", json_text (note_argument), "text", True, False)
			end
			if filter /= Void then
				l_request.put_query ("filter", filter.to_request, "urlencoded", True, False)
			end
			if x_note /= Void then
				l_request.put_header ("X-Note", json_text (x_note), "text", False)
			end
			if where /= Void then
				l_request.put_query ("where", json_text (where), "json", True, False)
			end
			if pipes /= Void then
				l_request.put_query ("pipes", json_texts (pipes), "pipe", False, False)
			end
			if json /= Void then
				l_request.put_query ("json", json.to_request, "json", True, False)
			end
			if session /= Void then
				l_request.put_cookie ("session", json_text (session), "form", True, False)
			end
			l_request.set_file (body, "application/octet-stream")
			l_request.put_error ("4XX", create {API_MODEL_CODEC [PUT_RAW_4XX_RESPONSE]})
			send_request (l_request)
			Result := answered_octets
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	send_list (send_list_request_item: READABLE_INDEXABLE [SEND_LIST_REQUEST_ITEM]): detachable STRING_32
			-- POST /list
		require
			send_list_request_item_complete: (create {API_LIST_CODEC [SEND_LIST_REQUEST_ITEM]}.make (create {API_MODEL_CODEC [SEND_LIST_REQUEST_ITEM]})).missing_item (send_list_request_item).is_empty
		local
			l_request: API_REQUEST
		do
			create l_request.make ("POST", "/list")
			l_request.add_security (<<"key">>)
			l_request.add_security (<<"login", "token">>)
			l_request.add_security (create {ARRAY [STRING_8]}.make_empty)
			l_request.set_accept ("text/csv")
			l_request.set_json ((create {API_LIST_CODEC [SEND_LIST_REQUEST_ITEM]}.make (create {API_MODEL_CODEC [SEND_LIST_REQUEST_ITEM]})).array (send_list_request_item, True), "application/json")
			send_request (l_request)
			Result := answered_text
		ensure
			value_or_nothing: is_ok = (Result /= Void or is_nothing)
			no_value_with_error: has_error implies Result = Void
		end

end
