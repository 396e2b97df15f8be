note
	description: "Process many requests from one file within a day, at a lower price."

class
	BATCH_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	list_batches (
			after: detachable READABLE_STRING_GENERAL;
			limit: detachable API_INTEGER
		): detachable LIST_BATCHES_RESPONSE
			-- List batches
			--
			-- GET /batches
			--
			-- `after': ID of the last batch on the page before this one. `limit': Maximum number of batches
			-- on one page, from 1 to 100.
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [LIST_BATCHES_RESPONSE]
		do
			create l_request.make ("GET", "/batches")
			l_request.add_security (<<"ApiKeyAuth">>)
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

	list_batches_pages (
			after: detachable READABLE_STRING_GENERAL;
			limit: detachable API_INTEGER
		): API_PAGES [BATCH]
			-- List batches
			--
			-- All items; pages are asked for while they are needed.
			--
			-- GET /batches
			--
			-- `after': ID of the last batch on the page before this one. `limit': Maximum number of batches
			-- on one page, from 1 to 100.
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/batches")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			if after /= Void then
				l_request.put_query ("after", json_text (after), "form", True, False)
			end
			if limit /= Void then
				l_request.put_query ("limit", limit.to_request, "form", True, False)
			end
			create Result.make (Current, l_request, create {API_MODEL_CODEC [BATCH]}, "data", create {API_PAGING}.make_cursor ("after", "last_id", "has_more"))
		end

	create_batch (create_batch_request: CREATE_BATCH_REQUEST): detachable BATCH
			-- Create a batch
			--
			-- Submits a file of requests for processing in the background. The answers arrive in an output
			-- file once the batch has completed.
			--
			-- POST /batches
		require
			create_batch_request_complete: create_batch_request.is_complete
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [BATCH]
		do
			create l_request.make ("POST", "/batches")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			l_request.set_json (create_batch_request.to_request, "application/json")
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	retrieve_batch (batch_id: READABLE_STRING_GENERAL): detachable BATCH
			-- Get a batch
			--
			-- GET /batches/{batch_id}
			--
			-- `batch_id': Batch to look up.
		require
			batch_id_not_empty: not batch_id.is_empty
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [BATCH]
		do
			create l_request.make ("GET", "/batches/{batch_id}")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			l_request.put_path ("batch_id", json_text (batch_id), "simple", False, False)
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	cancel_batch (batch_id: READABLE_STRING_GENERAL): detachable BATCH
			-- Cancel a batch
			--
			-- POST /batches/{batch_id}/cancel
			--
			-- `batch_id': Batch to stop. Requests that have already finished keep their results.
		require
			batch_id_not_empty: not batch_id.is_empty
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [BATCH]
		do
			create l_request.make ("POST", "/batches/{batch_id}/cancel")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			l_request.put_path ("batch_id", json_text (batch_id), "simple", False, False)
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

end
