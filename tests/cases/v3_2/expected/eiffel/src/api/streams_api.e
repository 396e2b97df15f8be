note
	description: "One after the other."

class
	STREAMS_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	read_events: detachable STRING_32
			-- GET /streams/events
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/streams/events")
			l_request.add_security (<<"key">>)
			l_request.add_security (<<"device">>)
			l_request.set_accept ("text/event-stream")
			send_request (l_request)
			Result := answered_text
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	read_events_stream (an_action: PROCEDURE [EVENT])
			-- Each event goes to `an_action' as it comes.
			--
			-- GET /streams/events
		local
			l_request: API_REQUEST
			l_action: API_EVENT_ACTION [EVENT]
		do
			create l_request.make ("GET", "/streams/events")
			l_request.add_security (<<"key">>)
			l_request.add_security (<<"device">>)
			l_request.set_accept ("text/event-stream")
			create l_action.make (create {API_MODEL_CODEC [EVENT]}, an_action)
			send_streaming_request (l_request, create {API_EVENT_READER}.make (agent l_action.take, True, "", ""))
		end

	send_events (event: READABLE_INDEXABLE [EVENT])
			-- POST /streams/events
		require
			event_complete: (create {API_LIST_CODEC [EVENT]}.make (create {API_MODEL_CODEC [EVENT]})).missing_item (event).is_empty
		local
			l_request: API_REQUEST
		do
			create l_request.make ("POST", "/streams/events")
			l_request.add_security (<<"key">>)
			l_request.add_security (<<"device">>)
			l_request.set_body ((create {API_ITEMS}.make_envelopes ((create {API_LIST_CODEC [EVENT]}.make (create {API_MODEL_CODEC [EVENT]})).array (event, True))).body, "text/event-stream")
			send_request (l_request)
		end

	send_data (animal: READABLE_INDEXABLE [ANIMAL])
			-- POST /streams/data
		require
			animal_complete: (create {API_LIST_CODEC [ANIMAL]}.make (create {API_MODEL_CODEC [ANIMAL]})).missing_item (animal).is_empty
		local
			l_request: API_REQUEST
		do
			create l_request.make ("POST", "/streams/data")
			l_request.add_security (<<"key">>)
			l_request.add_security (<<"device">>)
			l_request.set_body ((create {API_ITEMS}.make_events ((create {API_LIST_CODEC [ANIMAL]}.make (create {API_MODEL_CODEC [ANIMAL]})).array (animal, True))).body, "text/event-stream")
			send_request (l_request)
		end

	read_lines: detachable STRING_32
			-- GET /streams/lines
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/streams/lines")
			l_request.add_security (<<"key">>)
			l_request.add_security (<<"device">>)
			l_request.set_accept ("application/jsonl")
			send_request (l_request)
			Result := answered_text
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	read_lines_stream (an_action: PROCEDURE [ANIMAL])
			-- Each event goes to `an_action' as it comes.
			--
			-- GET /streams/lines
		local
			l_request: API_REQUEST
			l_action: API_EVENT_ACTION [ANIMAL]
		do
			create l_request.make ("GET", "/streams/lines")
			l_request.add_security (<<"key">>)
			l_request.add_security (<<"device">>)
			l_request.set_accept ("application/jsonl")
			create l_action.make (create {API_MODEL_CODEC [ANIMAL]}, an_action)
			send_streaming_request (l_request, create {API_EVENT_READER}.make_lines (agent l_action.take))
		end

	send_lines (animal: READABLE_INDEXABLE [ANIMAL])
			-- POST /streams/lines
		require
			animal_complete: (create {API_LIST_CODEC [ANIMAL]}.make (create {API_MODEL_CODEC [ANIMAL]})).missing_item (animal).is_empty
		local
			l_request: API_REQUEST
		do
			create l_request.make ("POST", "/streams/lines")
			l_request.add_security (<<"key">>)
			l_request.add_security (<<"device">>)
			l_request.set_body ((create {API_ITEMS}.make_lines ((create {API_LIST_CODEC [ANIMAL]}.make (create {API_MODEL_CODEC [ANIMAL]})).array (animal, True))).body, "application/x-ndjson")
			send_request (l_request)
		end

	send_either (animal: READABLE_INDEXABLE [ANIMAL])
			-- The body is application/json.
			--
			-- POST /streams/either
		require
			animal_complete: (create {API_LIST_CODEC [ANIMAL]}.make (create {API_MODEL_CODEC [ANIMAL]})).missing_item (animal).is_empty
		local
			l_request: API_REQUEST
		do
			create l_request.make ("POST", "/streams/either")
			l_request.add_security (<<"key">>)
			l_request.add_security (<<"device">>)
			l_request.set_json ((create {API_LIST_CODEC [ANIMAL]}.make (create {API_MODEL_CODEC [ANIMAL]})).array (animal, True), "application/json")
			send_request (l_request)
		end

	send_either_as_jsonl (animal: READABLE_INDEXABLE [ANIMAL])
			-- The body is application/jsonl.
			--
			-- POST /streams/either
		require
			animal_complete: (create {API_LIST_CODEC [ANIMAL]}.make (create {API_MODEL_CODEC [ANIMAL]})).missing_item (animal).is_empty
		local
			l_request: API_REQUEST
		do
			create l_request.make ("POST", "/streams/either")
			l_request.add_security (<<"key">>)
			l_request.add_security (<<"device">>)
			l_request.set_body ((create {API_ITEMS}.make_lines ((create {API_LIST_CODEC [ANIMAL]}.make (create {API_MODEL_CODEC [ANIMAL]})).array (animal, True))).body, "application/jsonl")
			send_request (l_request)
		end

	send_either_as_csv (body: READABLE_STRING_GENERAL)
			-- The body is text/csv.
			--
			-- POST /streams/either
		local
			l_request: API_REQUEST
		do
			create l_request.make ("POST", "/streams/either")
			l_request.add_security (<<"key">>)
			l_request.add_security (<<"device">>)
			l_request.set_text (body, "text/csv")
			send_request (l_request)
		end

	read_sequence: detachable STRING_32
			-- GET /streams/sequence
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/streams/sequence")
			l_request.add_security (<<"key">>)
			l_request.add_security (<<"device">>)
			l_request.set_accept ("application/geo+json-seq")
			send_request (l_request)
			Result := answered_text
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	read_sequence_stream (an_action: PROCEDURE [ANIMAL])
			-- Each event goes to `an_action' as it comes.
			--
			-- GET /streams/sequence
		local
			l_request: API_REQUEST
			l_action: API_EVENT_ACTION [ANIMAL]
		do
			create l_request.make ("GET", "/streams/sequence")
			l_request.add_security (<<"key">>)
			l_request.add_security (<<"device">>)
			l_request.set_accept ("application/geo+json-seq")
			create l_action.make (create {API_MODEL_CODEC [ANIMAL]}, an_action)
			send_streaming_request (l_request, create {API_EVENT_READER}.make_lines (agent l_action.take))
		end

	send_sequence (animal: detachable READABLE_INDEXABLE [ANIMAL])
			-- POST /streams/sequence
		require
			animal_complete: animal /= Void implies (create {API_LIST_CODEC [ANIMAL]}.make (create {API_MODEL_CODEC [ANIMAL]})).missing_item (animal).is_empty
		local
			l_request: API_REQUEST
		do
			create l_request.make ("POST", "/streams/sequence")
			l_request.add_security (<<"key">>)
			l_request.add_security (<<"device">>)
			if animal /= Void then
				l_request.set_body ((create {API_ITEMS}.make_sequence ((create {API_LIST_CODEC [ANIMAL]}.make (create {API_MODEL_CODEC [ANIMAL]})).array (animal, True))).body, "application/json-seq")
			end
			send_request (l_request)
		end

	read_parts: detachable STRING_32
			-- GET /streams/parts
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/streams/parts")
			l_request.add_security (<<"key">>)
			l_request.add_security (<<"device">>)
			l_request.set_accept ("multipart/mixed")
			send_request (l_request)
			Result := answered_text
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	read_parts_stream (an_action: PROCEDURE [ANIMAL])
			-- Each event goes to `an_action' as it comes.
			--
			-- GET /streams/parts
		local
			l_request: API_REQUEST
			l_action: API_EVENT_ACTION [ANIMAL]
		do
			create l_request.make ("GET", "/streams/parts")
			l_request.add_security (<<"key">>)
			l_request.add_security (<<"device">>)
			l_request.set_accept ("multipart/mixed")
			create l_action.make (create {API_MODEL_CODEC [ANIMAL]}, an_action)
			send_streaming_request (l_request, create {API_PART_READER}.make_parts (agent l_action.take))
		end

	send_parts (animal: READABLE_INDEXABLE [ANIMAL])
			-- POST /streams/parts
		require
			animal_complete: (create {API_LIST_CODEC [ANIMAL]}.make (create {API_MODEL_CODEC [ANIMAL]})).missing_item (animal).is_empty
		local
			l_request: API_REQUEST
			l_form: API_FORM
		do
			create l_request.make ("POST", "/streams/parts")
			l_request.add_security (<<"key">>)
			l_request.add_security (<<"device">>)
			create l_form.make_multipart ("multipart/mixed")
			l_form.declare_others (create {API_ENCODING}.make ("application/json", "", True, False))
			l_form.put_in_order ((create {API_LIST_CODEC [ANIMAL]}.make (create {API_MODEL_CODEC [ANIMAL]})).array (animal, True))
			l_request.set_form (l_form)
			send_request (l_request)
		end

	send_pictures (body: READABLE_INDEXABLE [JSON_VALUE])
			-- PUT /streams/parts
		local
			l_request: API_REQUEST
			l_form: API_FORM
		do
			create l_request.make ("PUT", "/streams/parts")
			l_request.add_security (<<"key">>)
			l_request.add_security (<<"device">>)
			create l_form.make_multipart ("multipart/related")
			l_form.declare_part (create {API_ENCODING}.make ("application/json", "", True, False))
			l_form.declare_others (create {API_ENCODING}.make ("image/png", "", True, False))
			l_form.put_in_order ((create {API_LIST_CODEC [JSON_VALUE]}.make (create {API_ANY_CODEC})).array (body, True))
			l_request.set_form (l_form)
			send_request (l_request)
		end

	send_files (body: READABLE_INDEXABLE [API_FILE])
			-- PATCH /streams/parts
		require
			body_readable: (create {API_CHECK}).are_readable (body)
		local
			l_request: API_REQUEST
			l_form: API_FORM
		do
			create l_request.make ("PATCH", "/streams/parts")
			l_request.add_security (<<"key">>)
			l_request.add_security (<<"device">>)
			create l_form.make_multipart ("multipart/mixed")
			l_form.declare_others (create {API_ENCODING}.make ("image/png", "", True, False))
			l_form.put_files_in_order (body)
			l_request.set_form (l_form)
			send_request (l_request)
		end

end
