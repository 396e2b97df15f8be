note
	description: "Operations of default."

class
	DEFAULT_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	send_note (
			mark: READABLE_STRING_GENERAL;
			note_model: NOTE_MODEL;
			filter: detachable READABLE_STRING_GENERAL;
			tags: detachable READABLE_STRING_GENERAL;
			many: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL];
			deep: detachable SEND_NOTE_DEEP;
			x_filter: detachable READABLE_STRING_GENERAL;
			count: detachable READABLE_STRING_GENERAL
		): detachable NOTE_MODEL
			-- POST /notes/{mark}
		require
			mark_not_empty: not mark.is_empty
			note_model_complete: note_model.is_complete
			deep_complete: deep /= Void implies deep.is_complete
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [NOTE_MODEL]
		do
			create l_request.make ("POST", "/notes/{mark}")
			l_request.set_accept ("application/json")
			l_request.put_path ("mark", json_text (mark), "simple", False, False)
			if filter /= Void then
				l_request.put_query ("filter", json_text (filter), "form", True, False)
			end
			if tags /= Void then
				l_request.put_query ("tags", json_text (tags), "form", True, False)
			end
			if many /= Void then
				l_request.put_query ("many", json_texts (many), "form", False, False)
			end
			if deep /= Void then
				l_request.put_query ("deep", deep.to_request, "deep", False, False)
			end
			if x_filter /= Void then
				l_request.put_header ("X-Filter", json_text (x_filter), "simple", False)
			end
			if count /= Void then
				l_request.put_cookie ("count", json_text (count), "form", True, False)
			end
			l_request.set_json (note_model.to_request, "application/json")
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	send_file (
			file: API_FILE;
			filter: READABLE_STRING_GENERAL;
			said: detachable READABLE_STRING_GENERAL;
			many: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL]
		)
			-- POST /files
		require
			file_readable: file.is_readable
		local
			l_request: API_REQUEST
			l_form: API_FORM
		do
			create l_request.make ("POST", "/files")
			create l_form.make_multipart ("multipart/form-data")
			l_form.put_file ("file", file, "")
			l_form.put ("filter", json_text (filter), "application/json", "text", True, False)
			if said /= Void then
				l_form.put ("said", json_text (said), "application/geo+json", "text", True, False)
			end
			if many /= Void then
				l_form.put ("many", json_texts (many), "", "", True, False)
			end
			l_request.set_form (l_form)
			send_request (l_request)
		end

	send_form (filter: READABLE_STRING_GENERAL; page: detachable API_INTEGER)
			-- POST /forms
		local
			l_request: API_REQUEST
			l_form: API_FORM
		do
			create l_request.make ("POST", "/forms")
			create l_form.make
			l_form.put ("filter", json_text (filter), "", "", True, False)
			if page /= Void then
				l_form.put ("page", page.to_request, "", "", True, False)
			end
			l_request.set_form (l_form)
			send_request (l_request)
		end

	send_text (filter_text: READABLE_STRING_GENERAL): detachable STRING_32
			-- POST /texts
		local
			l_request: API_REQUEST
		do
			create l_request.make ("POST", "/texts")
			l_request.set_accept ("text/plain")
			l_request.set_text (filter_text, "text/plain")
			send_request (l_request)
			Result := answered_text
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	put_whole (filter_text: READABLE_STRING_GENERAL): detachable STRING_32
			-- PUT /wholes
		local
			l_request: API_REQUEST
			l_codec: API_TEXT_CODEC
		do
			create l_request.make ("PUT", "/wholes")
			l_request.set_accept ("application/json")
			l_request.set_json (json_text (filter_text), "application/json")
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	watch: detachable STRING_32
			-- GET /changes
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/changes")
			l_request.set_accept ("text/event-stream")
			send_request (l_request)
			Result := answered_text
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	watch_stream (an_action: PROCEDURE [STEP])
			-- Each event goes to `an_action' as it comes.
			--
			-- GET /changes
		local
			l_request: API_REQUEST
			l_action: API_EVENT_ACTION [STEP]
		do
			create l_request.make ("GET", "/changes")
			l_request.set_accept ("text/event-stream")
			create l_action.make (create {STEP_CODEC}, an_action)
			send_streaming_request (l_request, create {API_EVENT_READER}.make (agent l_action.take, True, "", ""))
		end

	send_changes (filter_text: READABLE_INDEXABLE [READABLE_STRING_GENERAL]): detachable STRING_32
			-- POST /changes
		local
			l_request: API_REQUEST
		do
			create l_request.make ("POST", "/changes")
			l_request.set_accept ("text/event-stream")
			l_request.set_body ((create {API_ITEMS}.make_texts (json_texts (filter_text))).body, "text/event-stream")
			send_request (l_request)
			Result := answered_text
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	send_changes_stream (
			filter_text: READABLE_INDEXABLE [READABLE_STRING_GENERAL];
			an_action: PROCEDURE [STRING_32]
		)
			-- Each event goes to `an_action' as it comes.
			--
			-- POST /changes
		local
			l_request: API_REQUEST
			l_action: API_EVENT_ACTION [STRING_32]
		do
			create l_request.make ("POST", "/changes")
			l_request.set_accept ("text/event-stream")
			l_request.set_body ((create {API_ITEMS}.make_texts (json_texts (filter_text))).body, "text/event-stream")
			create l_action.make (create {API_TEXT_CODEC}, an_action)
			send_streaming_request (l_request, create {API_EVENT_READER}.make_text (agent l_action.take, ""))
		end

end
