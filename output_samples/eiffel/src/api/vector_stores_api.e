note
	description: "Index files in pieces, so that they can be searched by meaning."

class
	VECTOR_STORES_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	list_vector_stores (
			limit: detachable API_INTEGER;
			order: detachable READABLE_STRING_GENERAL;
			after: detachable READABLE_STRING_GENERAL;
			before: detachable READABLE_STRING_GENERAL
		): detachable LIST_VECTOR_STORES_RESPONSE
			-- List vector stores
			--
			-- GET /vector_stores
			--
			-- `limit': Maximum number of vector stores on one page, from 1 to 100. `order': Sort direction by
			-- creation time, where `desc` puts the newest first. `after': ID of the last vector store on the
			-- page before this one. `before': ID of the first vector store on the page after this one.
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [LIST_VECTOR_STORES_RESPONSE]
		do
			create l_request.make ("GET", "/vector_stores")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			if limit /= Void then
				l_request.put_query ("limit", limit.to_request, "form", True, False)
			end
			if order /= Void then
				l_request.put_query ("order", json_text (order), "form", True, False)
			end
			if after /= Void then
				l_request.put_query ("after", json_text (after), "form", True, False)
			end
			if before /= Void then
				l_request.put_query ("before", json_text (before), "form", True, False)
			end
			l_request.put_error ("429", create {API_MODEL_CODEC [ERROR_RESPONSE]})
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	list_vector_stores_pages (
			limit: detachable API_INTEGER;
			order: detachable READABLE_STRING_GENERAL;
			after: detachable READABLE_STRING_GENERAL;
			before: detachable READABLE_STRING_GENERAL
		): API_PAGES [VECTOR_STORE_OBJECT]
			-- List vector stores
			--
			-- All items; pages are asked for while they are needed.
			--
			-- GET /vector_stores
			--
			-- `limit': Maximum number of vector stores on one page, from 1 to 100. `order': Sort direction by
			-- creation time, where `desc` puts the newest first. `after': ID of the last vector store on the
			-- page before this one. `before': ID of the first vector store on the page after this one.
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/vector_stores")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			if limit /= Void then
				l_request.put_query ("limit", limit.to_request, "form", True, False)
			end
			if order /= Void then
				l_request.put_query ("order", json_text (order), "form", True, False)
			end
			if after /= Void then
				l_request.put_query ("after", json_text (after), "form", True, False)
			end
			if before /= Void then
				l_request.put_query ("before", json_text (before), "form", True, False)
			end
			l_request.put_error ("429", create {API_MODEL_CODEC [ERROR_RESPONSE]})
			create Result.make (Current, l_request, create {API_MODEL_CODEC [VECTOR_STORE_OBJECT]}, "data", create {API_PAGING}.make_cursor ("after", "last_id", "has_more"))
		end

	create_vector_store (
			create_vector_store_request: CREATE_VECTOR_STORE_REQUEST
		): detachable VECTOR_STORE_OBJECT
			-- Create a vector store
			--
			-- Makes a searchable store and starts indexing any files named in `file_ids`. Indexing runs in
			-- the background, so poll `status` before searching.
			--
			-- POST /vector_stores
		require
			create_vector_store_request_complete: create_vector_store_request.is_complete
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [VECTOR_STORE_OBJECT]
		do
			create l_request.make ("POST", "/vector_stores")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			l_request.set_json (create_vector_store_request.to_request, "application/json")
			l_request.put_error ("429", create {API_MODEL_CODEC [ERROR_RESPONSE]})
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	get_vector_store (vector_store_id: READABLE_STRING_GENERAL): detachable VECTOR_STORE_OBJECT
			-- Get a vector store
			--
			-- GET /vector_stores/{vector_store_id}
			--
			-- `vector_store_id': Vector store to look up.
		require
			vector_store_id_not_empty: not vector_store_id.is_empty
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [VECTOR_STORE_OBJECT]
		do
			create l_request.make ("GET", "/vector_stores/{vector_store_id}")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			l_request.put_path ("vector_store_id", json_text (vector_store_id), "simple", False, False)
			l_request.put_error ("429", create {API_MODEL_CODEC [ERROR_RESPONSE]})
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	modify_vector_store (
			vector_store_id: READABLE_STRING_GENERAL;
			update_vector_store_request: UPDATE_VECTOR_STORE_REQUEST
		): detachable VECTOR_STORE_OBJECT
			-- Update a vector store
			--
			-- POST /vector_stores/{vector_store_id}
			--
			-- `vector_store_id': Vector store to change.
		require
			vector_store_id_not_empty: not vector_store_id.is_empty
			update_vector_store_request_complete: update_vector_store_request.is_complete
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [VECTOR_STORE_OBJECT]
		do
			create l_request.make ("POST", "/vector_stores/{vector_store_id}")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			l_request.put_path ("vector_store_id", json_text (vector_store_id), "simple", False, False)
			l_request.set_json (update_vector_store_request.to_request, "application/json")
			l_request.put_error ("429", create {API_MODEL_CODEC [ERROR_RESPONSE]})
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	delete_vector_store (vector_store_id: READABLE_STRING_GENERAL): detachable DELETE_VECTOR_STORE_RESPONSE
			-- Delete a vector store
			--
			-- DELETE /vector_stores/{vector_store_id}
			--
			-- `vector_store_id': Vector store to delete.
		require
			vector_store_id_not_empty: not vector_store_id.is_empty
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [DELETE_VECTOR_STORE_RESPONSE]
		do
			create l_request.make ("DELETE", "/vector_stores/{vector_store_id}")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			l_request.put_path ("vector_store_id", json_text (vector_store_id), "simple", False, False)
			l_request.put_error ("429", create {API_MODEL_CODEC [ERROR_RESPONSE]})
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	create_vector_store_file_batch (
			vector_store_id: READABLE_STRING_GENERAL;
			create_vector_store_file_batch_request: CREATE_VECTOR_STORE_FILE_BATCH_REQUEST
		): detachable VECTOR_STORE_FILE_BATCH_OBJECT
			-- Add a batch of files to a vector store
			--
			-- Attaches up to 2,000 files at once, which suits bulk loading better than single calls. Each
			-- store accepts 300 attach requests a minute, counting both batches and single files.
			--
			-- POST /vector_stores/{vector_store_id}/file_batches
			--
			-- `vector_store_id': Vector store that receives the files.
		require
			vector_store_id_not_empty: not vector_store_id.is_empty
			create_vector_store_file_batch_request_complete: create_vector_store_file_batch_request.is_complete
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [VECTOR_STORE_FILE_BATCH_OBJECT]
		do
			create l_request.make ("POST", "/vector_stores/{vector_store_id}/file_batches")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			l_request.put_path ("vector_store_id", json_text (vector_store_id), "simple", False, False)
			l_request.set_json (create_vector_store_file_batch_request.to_request, "application/json")
			l_request.put_error ("429", create {API_MODEL_CODEC [ERROR_RESPONSE]})
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	get_vector_store_file_batch (
			vector_store_id: READABLE_STRING_GENERAL;
			batch_id: READABLE_STRING_GENERAL
		): detachable VECTOR_STORE_FILE_BATCH_OBJECT
			-- Get a vector store file batch
			--
			-- GET /vector_stores/{vector_store_id}/file_batches/{batch_id}
			--
			-- `vector_store_id': Vector store to which the batch was added. `batch_id': Batch to look up.
		require
			vector_store_id_not_empty: not vector_store_id.is_empty
			batch_id_not_empty: not batch_id.is_empty
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [VECTOR_STORE_FILE_BATCH_OBJECT]
		do
			create l_request.make ("GET", "/vector_stores/{vector_store_id}/file_batches/{batch_id}")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			l_request.put_path ("vector_store_id", json_text (vector_store_id), "simple", False, False)
			l_request.put_path ("batch_id", json_text (batch_id), "simple", False, False)
			l_request.put_error ("429", create {API_MODEL_CODEC [ERROR_RESPONSE]})
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	cancel_vector_store_file_batch (
			vector_store_id: READABLE_STRING_GENERAL;
			batch_id: READABLE_STRING_GENERAL
		): detachable VECTOR_STORE_FILE_BATCH_OBJECT
			-- Cancel a vector store file batch
			--
			-- POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel
			--
			-- `vector_store_id': Vector store to which the batch was added. `batch_id': Batch whose remaining
			-- files should not be processed.
		require
			vector_store_id_not_empty: not vector_store_id.is_empty
			batch_id_not_empty: not batch_id.is_empty
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [VECTOR_STORE_FILE_BATCH_OBJECT]
		do
			create l_request.make ("POST", "/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			l_request.put_path ("vector_store_id", json_text (vector_store_id), "simple", False, False)
			l_request.put_path ("batch_id", json_text (batch_id), "simple", False, False)
			l_request.put_error ("429", create {API_MODEL_CODEC [ERROR_RESPONSE]})
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	list_files_in_vector_store_batch (
			vector_store_id: READABLE_STRING_GENERAL;
			batch_id: READABLE_STRING_GENERAL;
			limit: detachable API_INTEGER;
			order: detachable READABLE_STRING_GENERAL;
			after: detachable READABLE_STRING_GENERAL;
			before: detachable READABLE_STRING_GENERAL;
			filter: detachable READABLE_STRING_GENERAL
		): detachable LIST_VECTOR_STORE_FILES_RESPONSE
			-- List the files of a vector store file batch
			--
			-- GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files
			--
			-- `vector_store_id': Vector store to which the batch was added. `batch_id': Batch whose files are
			-- listed. `limit': Maximum number of files on one page, from 1 to 100. `order': Sort direction by
			-- creation time, where `desc` puts the newest first. `after': ID of the last file on the page
			-- before this one. `before': ID of the first file on the page after this one. `filter': Keep only
			-- files in this processing state.
		require
			vector_store_id_not_empty: not vector_store_id.is_empty
			batch_id_not_empty: not batch_id.is_empty
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [LIST_VECTOR_STORE_FILES_RESPONSE]
		do
			create l_request.make ("GET", "/vector_stores/{vector_store_id}/file_batches/{batch_id}/files")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			l_request.put_path ("vector_store_id", json_text (vector_store_id), "simple", False, False)
			l_request.put_path ("batch_id", json_text (batch_id), "simple", False, False)
			if limit /= Void then
				l_request.put_query ("limit", limit.to_request, "form", True, False)
			end
			if order /= Void then
				l_request.put_query ("order", json_text (order), "form", True, False)
			end
			if after /= Void then
				l_request.put_query ("after", json_text (after), "form", True, False)
			end
			if before /= Void then
				l_request.put_query ("before", json_text (before), "form", True, False)
			end
			if filter /= Void then
				l_request.put_query ("filter", json_text (filter), "form", True, False)
			end
			l_request.put_error ("429", create {API_MODEL_CODEC [ERROR_RESPONSE]})
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	list_files_in_vector_store_batch_pages (
			vector_store_id: READABLE_STRING_GENERAL;
			batch_id: READABLE_STRING_GENERAL;
			limit: detachable API_INTEGER;
			order: detachable READABLE_STRING_GENERAL;
			after: detachable READABLE_STRING_GENERAL;
			before: detachable READABLE_STRING_GENERAL;
			filter: detachable READABLE_STRING_GENERAL
		): API_PAGES [VECTOR_STORE_FILE_OBJECT]
			-- List the files of a vector store file batch
			--
			-- All items; pages are asked for while they are needed.
			--
			-- GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files
			--
			-- `vector_store_id': Vector store to which the batch was added. `batch_id': Batch whose files are
			-- listed. `limit': Maximum number of files on one page, from 1 to 100. `order': Sort direction by
			-- creation time, where `desc` puts the newest first. `after': ID of the last file on the page
			-- before this one. `before': ID of the first file on the page after this one. `filter': Keep only
			-- files in this processing state.
		require
			vector_store_id_not_empty: not vector_store_id.is_empty
			batch_id_not_empty: not batch_id.is_empty
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/vector_stores/{vector_store_id}/file_batches/{batch_id}/files")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			l_request.put_path ("vector_store_id", json_text (vector_store_id), "simple", False, False)
			l_request.put_path ("batch_id", json_text (batch_id), "simple", False, False)
			if limit /= Void then
				l_request.put_query ("limit", limit.to_request, "form", True, False)
			end
			if order /= Void then
				l_request.put_query ("order", json_text (order), "form", True, False)
			end
			if after /= Void then
				l_request.put_query ("after", json_text (after), "form", True, False)
			end
			if before /= Void then
				l_request.put_query ("before", json_text (before), "form", True, False)
			end
			if filter /= Void then
				l_request.put_query ("filter", json_text (filter), "form", True, False)
			end
			l_request.put_error ("429", create {API_MODEL_CODEC [ERROR_RESPONSE]})
			create Result.make (Current, l_request, create {API_MODEL_CODEC [VECTOR_STORE_FILE_OBJECT]}, "data", create {API_PAGING}.make_cursor ("after", "last_id", "has_more"))
		end

	list_vector_store_files (
			vector_store_id: READABLE_STRING_GENERAL;
			limit: detachable API_INTEGER;
			order: detachable READABLE_STRING_GENERAL;
			after: detachable READABLE_STRING_GENERAL;
			before: detachable READABLE_STRING_GENERAL;
			filter: detachable READABLE_STRING_GENERAL
		): detachable LIST_VECTOR_STORE_FILES_RESPONSE
			-- List the files in a vector store
			--
			-- GET /vector_stores/{vector_store_id}/files
			--
			-- `vector_store_id': Vector store whose files are listed. `limit': Maximum number of files on one
			-- page, from 1 to 100. `order': Sort direction by creation time, where `desc` puts the newest
			-- first. `after': ID of the last file on the page before this one. `before': ID of the first file
			-- on the page after this one. `filter': Keep only files in this processing state.
		require
			vector_store_id_not_empty: not vector_store_id.is_empty
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [LIST_VECTOR_STORE_FILES_RESPONSE]
		do
			create l_request.make ("GET", "/vector_stores/{vector_store_id}/files")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			l_request.put_path ("vector_store_id", json_text (vector_store_id), "simple", False, False)
			if limit /= Void then
				l_request.put_query ("limit", limit.to_request, "form", True, False)
			end
			if order /= Void then
				l_request.put_query ("order", json_text (order), "form", True, False)
			end
			if after /= Void then
				l_request.put_query ("after", json_text (after), "form", True, False)
			end
			if before /= Void then
				l_request.put_query ("before", json_text (before), "form", True, False)
			end
			if filter /= Void then
				l_request.put_query ("filter", json_text (filter), "form", True, False)
			end
			l_request.put_error ("429", create {API_MODEL_CODEC [ERROR_RESPONSE]})
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	list_vector_store_files_pages (
			vector_store_id: READABLE_STRING_GENERAL;
			limit: detachable API_INTEGER;
			order: detachable READABLE_STRING_GENERAL;
			after: detachable READABLE_STRING_GENERAL;
			before: detachable READABLE_STRING_GENERAL;
			filter: detachable READABLE_STRING_GENERAL
		): API_PAGES [VECTOR_STORE_FILE_OBJECT]
			-- List the files in a vector store
			--
			-- All items; pages are asked for while they are needed.
			--
			-- GET /vector_stores/{vector_store_id}/files
			--
			-- `vector_store_id': Vector store whose files are listed. `limit': Maximum number of files on one
			-- page, from 1 to 100. `order': Sort direction by creation time, where `desc` puts the newest
			-- first. `after': ID of the last file on the page before this one. `before': ID of the first file
			-- on the page after this one. `filter': Keep only files in this processing state.
		require
			vector_store_id_not_empty: not vector_store_id.is_empty
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/vector_stores/{vector_store_id}/files")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			l_request.put_path ("vector_store_id", json_text (vector_store_id), "simple", False, False)
			if limit /= Void then
				l_request.put_query ("limit", limit.to_request, "form", True, False)
			end
			if order /= Void then
				l_request.put_query ("order", json_text (order), "form", True, False)
			end
			if after /= Void then
				l_request.put_query ("after", json_text (after), "form", True, False)
			end
			if before /= Void then
				l_request.put_query ("before", json_text (before), "form", True, False)
			end
			if filter /= Void then
				l_request.put_query ("filter", json_text (filter), "form", True, False)
			end
			l_request.put_error ("429", create {API_MODEL_CODEC [ERROR_RESPONSE]})
			create Result.make (Current, l_request, create {API_MODEL_CODEC [VECTOR_STORE_FILE_OBJECT]}, "data", create {API_PAGING}.make_cursor ("after", "last_id", "has_more"))
		end

	create_vector_store_file (
			vector_store_id: READABLE_STRING_GENERAL;
			create_vector_store_file_request: CREATE_VECTOR_STORE_FILE_REQUEST
		): detachable VECTOR_STORE_FILE_OBJECT
			-- Add a file to a vector store
			--
			-- Attaches one uploaded file and queues it for chunking and embedding. Prefer a file batch when
			-- loading many, because each store is limited to 300 attach requests a minute.
			--
			-- POST /vector_stores/{vector_store_id}/files
			--
			-- `vector_store_id': Vector store that receives the file.
		require
			vector_store_id_not_empty: not vector_store_id.is_empty
			create_vector_store_file_request_complete: create_vector_store_file_request.is_complete
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [VECTOR_STORE_FILE_OBJECT]
		do
			create l_request.make ("POST", "/vector_stores/{vector_store_id}/files")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			l_request.put_path ("vector_store_id", json_text (vector_store_id), "simple", False, False)
			l_request.set_json (create_vector_store_file_request.to_request, "application/json")
			l_request.put_error ("429", create {API_MODEL_CODEC [ERROR_RESPONSE]})
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	get_vector_store_file (
			vector_store_id: READABLE_STRING_GENERAL;
			file_id: READABLE_STRING_GENERAL
		): detachable VECTOR_STORE_FILE_OBJECT
			-- Get a vector store file
			--
			-- GET /vector_stores/{vector_store_id}/files/{file_id}
			--
			-- `vector_store_id': Vector store that holds the file. `file_id': File to look up.
		require
			vector_store_id_not_empty: not vector_store_id.is_empty
			file_id_not_empty: not file_id.is_empty
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [VECTOR_STORE_FILE_OBJECT]
		do
			create l_request.make ("GET", "/vector_stores/{vector_store_id}/files/{file_id}")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			l_request.put_path ("vector_store_id", json_text (vector_store_id), "simple", False, False)
			l_request.put_path ("file_id", json_text (file_id), "simple", False, False)
			l_request.put_error ("429", create {API_MODEL_CODEC [ERROR_RESPONSE]})
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	update_vector_store_file_attributes (
			vector_store_id: READABLE_STRING_GENERAL;
			file_id: READABLE_STRING_GENERAL;
			update_vector_store_file_attributes_request: UPDATE_VECTOR_STORE_FILE_ATTRIBUTES_REQUEST
		): detachable VECTOR_STORE_FILE_OBJECT
			-- Update the attributes of a vector store file
			--
			-- POST /vector_stores/{vector_store_id}/files/{file_id}
			--
			-- `vector_store_id': Vector store that holds the file. `file_id': File whose attributes change.
		require
			vector_store_id_not_empty: not vector_store_id.is_empty
			file_id_not_empty: not file_id.is_empty
			update_vector_store_file_attributes_request_complete: update_vector_store_file_attributes_request.is_complete
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [VECTOR_STORE_FILE_OBJECT]
		do
			create l_request.make ("POST", "/vector_stores/{vector_store_id}/files/{file_id}")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			l_request.put_path ("vector_store_id", json_text (vector_store_id), "simple", False, False)
			l_request.put_path ("file_id", json_text (file_id), "simple", False, False)
			l_request.set_json (update_vector_store_file_attributes_request.to_request, "application/json")
			l_request.put_error ("429", create {API_MODEL_CODEC [ERROR_RESPONSE]})
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	delete_vector_store_file (
			vector_store_id: READABLE_STRING_GENERAL;
			file_id: READABLE_STRING_GENERAL
		): detachable DELETE_VECTOR_STORE_FILE_RESPONSE
			-- Remove a file from a vector store
			--
			-- Detaches the file and drops its chunks from the index. The uploaded file survives until it is
			-- deleted through the files endpoints.
			--
			-- DELETE /vector_stores/{vector_store_id}/files/{file_id}
			--
			-- `vector_store_id': Vector store to take the file out of. `file_id': File to detach.
		require
			vector_store_id_not_empty: not vector_store_id.is_empty
			file_id_not_empty: not file_id.is_empty
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [DELETE_VECTOR_STORE_FILE_RESPONSE]
		do
			create l_request.make ("DELETE", "/vector_stores/{vector_store_id}/files/{file_id}")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			l_request.put_path ("vector_store_id", json_text (vector_store_id), "simple", False, False)
			l_request.put_path ("file_id", json_text (file_id), "simple", False, False)
			l_request.put_error ("429", create {API_MODEL_CODEC [ERROR_RESPONSE]})
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	retrieve_vector_store_file_content (
			vector_store_id: READABLE_STRING_GENERAL;
			file_id: READABLE_STRING_GENERAL
		): detachable VECTOR_STORE_FILE_CONTENT_RESPONSE
			-- Read the text extracted from a vector store file
			--
			-- GET /vector_stores/{vector_store_id}/files/{file_id}/content
			--
			-- `vector_store_id': Vector store that holds the file. `file_id': File whose extracted text is
			-- wanted.
		require
			vector_store_id_not_empty: not vector_store_id.is_empty
			file_id_not_empty: not file_id.is_empty
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [VECTOR_STORE_FILE_CONTENT_RESPONSE]
		do
			create l_request.make ("GET", "/vector_stores/{vector_store_id}/files/{file_id}/content")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			l_request.put_path ("vector_store_id", json_text (vector_store_id), "simple", False, False)
			l_request.put_path ("file_id", json_text (file_id), "simple", False, False)
			l_request.put_error ("429", create {API_MODEL_CODEC [ERROR_RESPONSE]})
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	search_vector_store (
			vector_store_id: READABLE_STRING_GENERAL;
			vector_store_search_request: VECTOR_STORE_SEARCH_REQUEST
		): detachable VECTOR_STORE_SEARCH_RESULTS_PAGE
			-- Search a vector store
			--
			-- Finds the chunks that best match a natural-language query. Results can be narrowed by file
			-- attributes and cut off below a minimum score.
			--
			-- POST /vector_stores/{vector_store_id}/search
			--
			-- `vector_store_id': Vector store to search.
		require
			vector_store_id_not_empty: not vector_store_id.is_empty
			vector_store_search_request_complete: vector_store_search_request.is_complete
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [VECTOR_STORE_SEARCH_RESULTS_PAGE]
		do
			create l_request.make ("POST", "/vector_stores/{vector_store_id}/search")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			l_request.put_path ("vector_store_id", json_text (vector_store_id), "simple", False, False)
			l_request.set_json (vector_store_search_request.to_request, "application/json")
			l_request.put_error ("429", create {API_MODEL_CODEC [ERROR_RESPONSE]})
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

end
