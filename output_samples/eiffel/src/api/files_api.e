note
	description: "Store files that other endpoints read or write."

class
	FILES_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	list_files (
			purpose: detachable READABLE_STRING_GENERAL;
			limit: detachable API_INTEGER;
			order: detachable READABLE_STRING_GENERAL;
			after: detachable READABLE_STRING_GENERAL
		): detachable LIST_FILES_RESPONSE
			-- List files
			--
			-- GET /files
			--
			-- `purpose': Keep only files uploaded for this purpose. `limit': Maximum number of files on one
			-- page, from 1 to 10,000. `order': Sort direction by creation time, where `desc` puts the newest
			-- first. `after': ID of the last file on the page before this one.
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [LIST_FILES_RESPONSE]
		do
			create l_request.make ("GET", "/files")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			if purpose /= Void then
				l_request.put_query ("purpose", json_text (purpose), "form", True, False)
			end
			if limit /= Void then
				l_request.put_query ("limit", limit.to_request, "form", True, False)
			end
			if order /= Void then
				l_request.put_query ("order", json_text (order), "form", True, False)
			end
			if after /= Void then
				l_request.put_query ("after", json_text (after), "form", True, False)
			end
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	list_files_pages (
			purpose: detachable READABLE_STRING_GENERAL;
			limit: detachable API_INTEGER;
			order: detachable READABLE_STRING_GENERAL;
			after: detachable READABLE_STRING_GENERAL
		): API_PAGES [OPEN_AI_FILE]
			-- List files
			--
			-- All items; pages are asked for while they are needed.
			--
			-- GET /files
			--
			-- `purpose': Keep only files uploaded for this purpose. `limit': Maximum number of files on one
			-- page, from 1 to 10,000. `order': Sort direction by creation time, where `desc` puts the newest
			-- first. `after': ID of the last file on the page before this one.
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/files")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			if purpose /= Void then
				l_request.put_query ("purpose", json_text (purpose), "form", True, False)
			end
			if limit /= Void then
				l_request.put_query ("limit", limit.to_request, "form", True, False)
			end
			if order /= Void then
				l_request.put_query ("order", json_text (order), "form", True, False)
			end
			if after /= Void then
				l_request.put_query ("after", json_text (after), "form", True, False)
			end
			create Result.make (Current, l_request, create {API_MODEL_CODEC [OPEN_AI_FILE]}, "data", create {API_PAGING}.make_cursor ("after", "last_id", "has_more"))
		end

	create_file (
			file: API_FILE;
			purpose: READABLE_STRING_GENERAL;
			expires_after: detachable FILE_EXPIRATION_AFTER
		): detachable OPEN_AI_FILE
			-- Upload a file
			--
			-- Stores a file of up to 512 MB for use by other endpoints. For anything larger, start an upload
			-- and send the content in parts.
			--
			-- POST /files
			--
			-- `file': Content of the file, sent as a form part with a file name. `purpose': What the file is
			-- meant for, for example `batch` for request lists or `fine-tune` for training data. `user_data`
			-- suits general input.
		require
			file_readable: file.is_readable
			expires_after_complete: expires_after /= Void implies expires_after.is_complete
		local
			l_request: API_REQUEST
			l_form: API_FORM
			l_codec: API_MODEL_CODEC [OPEN_AI_FILE]
		do
			create l_request.make ("POST", "/files")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			create l_form.make_multipart ("multipart/form-data")
			l_form.put_file ("file", file, "")
			l_form.put ("purpose", json_text (purpose), "", "", True, False)
			if expires_after /= Void then
				l_form.put ("expires_after", expires_after.to_request, "", "", True, False)
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

	retrieve_file (file_id: READABLE_STRING_GENERAL): detachable OPEN_AI_FILE
			-- Get the details of a file
			--
			-- GET /files/{file_id}
			--
			-- `file_id': File to look up.
		require
			file_id_not_empty: not file_id.is_empty
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [OPEN_AI_FILE]
		do
			create l_request.make ("GET", "/files/{file_id}")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			l_request.put_path ("file_id", json_text (file_id), "simple", False, False)
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	delete_file (file_id: READABLE_STRING_GENERAL): detachable DELETE_FILE_RESPONSE
			-- Delete a file
			--
			-- DELETE /files/{file_id}
			--
			-- `file_id': File to delete. It also disappears from every vector store that holds it.
		require
			file_id_not_empty: not file_id.is_empty
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [DELETE_FILE_RESPONSE]
		do
			create l_request.make ("DELETE", "/files/{file_id}")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			l_request.put_path ("file_id", json_text (file_id), "simple", False, False)
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	download_file (file_id: READABLE_STRING_GENERAL): detachable STRING_32
			-- Download the content of a file
			--
			-- GET /files/{file_id}/content
			--
			-- `file_id': File whose content is wanted.
		require
			file_id_not_empty: not file_id.is_empty
		local
			l_request: API_REQUEST
			l_codec: API_TEXT_CODEC
		do
			create l_request.make ("GET", "/files/{file_id}/content")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			l_request.put_path ("file_id", json_text (file_id), "simple", False, False)
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

end
