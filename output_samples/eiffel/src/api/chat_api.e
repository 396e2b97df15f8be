note
	description: "[
		Hold a conversation with a model, and look up, label or delete the completions stored from it.
	]"

class
	CHAT_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	list_chat_completions (
			model: detachable READABLE_STRING_GENERAL;
			metadata: detachable STRING_TABLE [STRING_32];
			after: detachable READABLE_STRING_GENERAL;
			limit: detachable API_INTEGER;
			order: detachable READABLE_STRING_GENERAL
		): detachable CHAT_COMPLETION_LIST
			-- List stored chat completions
			--
			-- Pages through the chat completions that were created with `store` set to true. Filters can be
			-- combined.
			--
			-- GET /chat/completions
			--
			-- `model': Keep only completions that this model produced. `metadata': Keep only completions
			-- whose metadata has these key and value pairs. `after': ID of the last completion on the page
			-- before this one. `limit': Maximum number of completions on one page. `order': Sort direction by
			-- creation time, where `desc` puts the newest first.
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [CHAT_COMPLETION_LIST]
		do
			create l_request.make ("GET", "/chat/completions")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			if model /= Void then
				l_request.put_query ("model", json_text (model), "form", True, False)
			end
			if metadata /= Void then
				l_request.put_query ("metadata", (create {API_MAP_CODEC [STRING_32]}.make (create {API_TEXT_CODEC})).encoded (metadata, True), "form", True, False)
			end
			if after /= Void then
				l_request.put_query ("after", json_text (after), "form", True, False)
			end
			if limit /= Void then
				l_request.put_query ("limit", limit.to_request, "form", True, False)
			end
			if order /= Void then
				l_request.put_query ("order", json_text (order), "form", True, False)
			end
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	list_chat_completions_pages (
			model: detachable READABLE_STRING_GENERAL;
			metadata: detachable STRING_TABLE [STRING_32];
			after: detachable READABLE_STRING_GENERAL;
			limit: detachable API_INTEGER;
			order: detachable READABLE_STRING_GENERAL
		): API_PAGES [CREATE_CHAT_COMPLETION_RESPONSE]
			-- List stored chat completions
			--
			-- Pages through the chat completions that were created with `store` set to true. Filters can be
			-- combined.
			--
			-- All items; pages are asked for while they are needed.
			--
			-- GET /chat/completions
			--
			-- `model': Keep only completions that this model produced. `metadata': Keep only completions
			-- whose metadata has these key and value pairs. `after': ID of the last completion on the page
			-- before this one. `limit': Maximum number of completions on one page. `order': Sort direction by
			-- creation time, where `desc` puts the newest first.
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/chat/completions")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			if model /= Void then
				l_request.put_query ("model", json_text (model), "form", True, False)
			end
			if metadata /= Void then
				l_request.put_query ("metadata", (create {API_MAP_CODEC [STRING_32]}.make (create {API_TEXT_CODEC})).encoded (metadata, True), "form", True, False)
			end
			if after /= Void then
				l_request.put_query ("after", json_text (after), "form", True, False)
			end
			if limit /= Void then
				l_request.put_query ("limit", limit.to_request, "form", True, False)
			end
			if order /= Void then
				l_request.put_query ("order", json_text (order), "form", True, False)
			end
			create Result.make (Current, l_request, create {API_MODEL_CODEC [CREATE_CHAT_COMPLETION_RESPONSE]}, "data", create {API_PAGING}.make_cursor ("after", "last_id", "has_more"))
		end

	create_chat_completion (
			create_chat_completion_request: CREATE_CHAT_COMPLETION_REQUEST
		): detachable CREATE_CHAT_COMPLETION_RESPONSE
			-- Create a chat completion
			--
			-- Sends a conversation to a model and returns its next message. With `stream` set to true the
			-- answer arrives as server-sent events instead of one JSON object.
			--
			-- POST /chat/completions
		require
			create_chat_completion_request_complete: create_chat_completion_request.is_complete
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [CREATE_CHAT_COMPLETION_RESPONSE]
		do
			create l_request.make ("POST", "/chat/completions")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			l_request.set_json (create_chat_completion_request.to_request, "application/json")
			l_request.put_error ("429", create {API_MODEL_CODEC [ERROR_RESPONSE]})
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	create_chat_completion_stream (
			create_chat_completion_request: CREATE_CHAT_COMPLETION_REQUEST;
			an_action: PROCEDURE [CREATE_CHAT_COMPLETION_STREAM_RESPONSE]
		)
			-- Create a chat completion
			--
			-- Sends a conversation to a model and returns its next message. With `stream` set to true the
			-- answer arrives as server-sent events instead of one JSON object.
			--
			-- Each event goes to `an_action' as it comes.
			--
			-- POST /chat/completions
		require
			create_chat_completion_request_complete: create_chat_completion_request.is_complete
		local
			l_request: API_REQUEST
			l_action: API_EVENT_ACTION [CREATE_CHAT_COMPLETION_STREAM_RESPONSE]
		do
			create l_request.make ("POST", "/chat/completions")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("text/event-stream")
			l_request.set_json (with_json_field (create_chat_completion_request.to_request, "stream", json_boolean (True)), "application/json")
			l_request.put_error ("429", create {API_MODEL_CODEC [ERROR_RESPONSE]})
			create l_action.make (create {API_MODEL_CODEC [CREATE_CHAT_COMPLETION_STREAM_RESPONSE]}, an_action)
			send_streaming_request (l_request, create {API_EVENT_READER}.make (agent l_action.take, False, "", "[DONE]"))
		end

	get_chat_completion (completion_id: READABLE_STRING_GENERAL): detachable CREATE_CHAT_COMPLETION_RESPONSE
			-- Get a stored chat completion
			--
			-- Fetches one completion by ID. Completions created without `store` cannot be found here.
			--
			-- GET /chat/completions/{completion_id}
			--
			-- `completion_id': Stored completion to fetch.
		require
			completion_id_not_empty: not completion_id.is_empty
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [CREATE_CHAT_COMPLETION_RESPONSE]
		do
			create l_request.make ("GET", "/chat/completions/{completion_id}")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			l_request.put_path ("completion_id", json_text (completion_id), "simple", False, False)
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	update_chat_completion (
			completion_id: READABLE_STRING_GENERAL;
			update_chat_completion_request: UPDATE_CHAT_COMPLETION_REQUEST
		): detachable CREATE_CHAT_COMPLETION_RESPONSE
			-- Update a stored chat completion
			--
			-- Replaces the metadata of a stored completion; nothing else about it can be edited.
			--
			-- POST /chat/completions/{completion_id}
			--
			-- `completion_id': Stored completion to update.
		require
			completion_id_not_empty: not completion_id.is_empty
			update_chat_completion_request_complete: update_chat_completion_request.is_complete
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [CREATE_CHAT_COMPLETION_RESPONSE]
		do
			create l_request.make ("POST", "/chat/completions/{completion_id}")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			l_request.put_path ("completion_id", json_text (completion_id), "simple", False, False)
			l_request.set_json (update_chat_completion_request.to_request, "application/json")
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	delete_chat_completion (completion_id: READABLE_STRING_GENERAL): detachable CHAT_COMPLETION_DELETED
			-- Delete a stored chat completion
			--
			-- DELETE /chat/completions/{completion_id}
			--
			-- `completion_id': Stored completion to delete.
		require
			completion_id_not_empty: not completion_id.is_empty
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [CHAT_COMPLETION_DELETED]
		do
			create l_request.make ("DELETE", "/chat/completions/{completion_id}")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			l_request.put_path ("completion_id", json_text (completion_id), "simple", False, False)
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	get_chat_completion_messages (
			completion_id: READABLE_STRING_GENERAL;
			after: detachable READABLE_STRING_GENERAL;
			limit: detachable API_INTEGER;
			order: detachable READABLE_STRING_GENERAL
		): detachable CHAT_COMPLETION_MESSAGE_LIST
			-- List the messages of a stored chat completion
			--
			-- GET /chat/completions/{completion_id}/messages
			--
			-- `completion_id': Stored completion whose messages are listed. `after': ID of the last message
			-- on the page before this one. `limit': Maximum number of messages on one page. `order': Sort
			-- direction by message time, where `desc` puts the newest first.
		require
			completion_id_not_empty: not completion_id.is_empty
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [CHAT_COMPLETION_MESSAGE_LIST]
		do
			create l_request.make ("GET", "/chat/completions/{completion_id}/messages")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			l_request.put_path ("completion_id", json_text (completion_id), "simple", False, False)
			if after /= Void then
				l_request.put_query ("after", json_text (after), "form", True, False)
			end
			if limit /= Void then
				l_request.put_query ("limit", limit.to_request, "form", True, False)
			end
			if order /= Void then
				l_request.put_query ("order", json_text (order), "form", True, False)
			end
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	get_chat_completion_messages_pages (
			completion_id: READABLE_STRING_GENERAL;
			after: detachable READABLE_STRING_GENERAL;
			limit: detachable API_INTEGER;
			order: detachable READABLE_STRING_GENERAL
		): API_PAGES [CHAT_COMPLETION_MESSAGE_LIST_DATA_ITEM]
			-- List the messages of a stored chat completion
			--
			-- All items; pages are asked for while they are needed.
			--
			-- GET /chat/completions/{completion_id}/messages
			--
			-- `completion_id': Stored completion whose messages are listed. `after': ID of the last message
			-- on the page before this one. `limit': Maximum number of messages on one page. `order': Sort
			-- direction by message time, where `desc` puts the newest first.
		require
			completion_id_not_empty: not completion_id.is_empty
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/chat/completions/{completion_id}/messages")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			l_request.put_path ("completion_id", json_text (completion_id), "simple", False, False)
			if after /= Void then
				l_request.put_query ("after", json_text (after), "form", True, False)
			end
			if limit /= Void then
				l_request.put_query ("limit", limit.to_request, "form", True, False)
			end
			if order /= Void then
				l_request.put_query ("order", json_text (order), "form", True, False)
			end
			create Result.make (Current, l_request, create {API_MODEL_CODEC [CHAT_COMPLETION_MESSAGE_LIST_DATA_ITEM]}, "data", create {API_PAGING}.make_cursor ("after", "last_id", "has_more"))
		end

end
