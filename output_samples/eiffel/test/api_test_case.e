note
	description: "The ancestor of the tests of an API: what a call is expected to send, and what has to come of the answer."

deferred class
	API_TEST_CASE

feature {NONE} -- Initialization

	make (a_run: API_TEST_RUN)
			-- Tests that `a_run' counts.
		do
			run := a_run
			expected_method := ""
			expected_path := ""
			expected_body := ""
			create expected_headers.make
			create comparison
		end

feature -- Basic operations

	run_all
			-- Run every test.
		deferred
		end

feature {NONE} -- Implementation: samples

	run: API_TEST_RUN
			-- What counts tests.

	comparison: API_JSON_COMPARISON
			-- What compares JSON.

	sample (a_text: READABLE_STRING_8): JSON_VALUE
			-- The JSON that `a_text' is.
		do
			if attached (create {API_JSON}).value (a_text) as l_json then
				Result := l_json
			else
				run.fail ("a sample is no JSON: " + a_text)
				create {JSON_NULL} Result
			end
		end

	object (a_text: READABLE_STRING_8): JSON_OBJECT
			-- The JSON object that `a_text' is.
		do
			if attached {JSON_OBJECT} sample (a_text) as l_object then
				Result := l_object
			else
				run.fail ("a sample is no object: " + a_text)
				create Result.make_empty
			end
		end

	file: API_FILE
			-- A file to upload.
		do
			create Result.make_from_content ("file.txt", "Hello!")
		end

feature {NONE} -- Implementation: expectations

	expected_method, expected_path, expected_body: STRING_8
			-- What the next call should send; no body: none.

	expected_headers: API_HEADERS
			-- Header fields that it should have.

	is_form_expected: BOOLEAN
			-- Is the body a form, whose fields stand in `expected_body', a line each?

	expect (a_method, a_path: READABLE_STRING_8)
			-- The next call should send this, and no body.
		do
			expected_method := a_method.to_string_8
			expected_path := a_path.to_string_8
			expected_body := ""
			expected_headers.wipe_out
			is_form_expected := False
		end

	expect_header (a_name, a_value: READABLE_STRING_8)
			-- The next call should send this header field.
		do
			expected_headers.extend (a_name, a_value)
		end

	expect_body (a_body: READABLE_STRING_8)
			-- The next call should send this body: JSON, or a text.
		do
			expected_body := a_body.to_string_8
		end

	expect_form (a_texts: READABLE_STRING_8)
			-- The next call should send a form in which these texts occur, each on a line here.
		do
			expected_body := a_texts.to_string_8
			is_form_expected := True
		end

	answer (a_status: INTEGER; a_media_type, a_body: READABLE_STRING_8)
			-- Where there is no server, answer like this.
		do
			run.samples.answer (a_status, a_media_type, a_body)
		end

	event_count: INTEGER
			-- How many events have come.

	count_event (a_event: ANY)
			-- An event has come.
		do
			event_count := event_count + 1
		end

	check_events (a_service: API_SERVICE; a_count: INTEGER)
			-- A stream should have gone well, and had so many events; any number, where there is a server.
		do
			check_call (a_service)
			run.verify ("events: " + event_count.out, event_count = a_count or (run.is_live and event_count > 0))
			event_count := 0
		end

	check_call (a_service: API_SERVICE)
			-- A call that has no result should have gone well, and have sent what it should.
		do
			if attached a_service.last_error as l_error then
				run.fail (l_error.message + {STRING_32} " " + l_error.response.text.head (200))
			end
			check_request
		end

	check_answer (a_service: API_SERVICE; a_result: detachable ANY)
			-- A call should have a result: the sample, where there is no server.
		do
			check_call (a_service)
			if attached {API_VALUE} a_result as l_value then
				if not run.is_live and then not is_like_sample (l_value.to_json) then
					run.fail ({STRING_32} "the result is another one: " + (create {API_JSON}).text_of (l_value.to_json))
				end
			else
				run.verify ("there is no result", a_result /= Void or (run.is_live and not a_service.has_error))
			end
		end

	is_like_sample (a_json: JSON_VALUE): BOOLEAN
			-- Does `a_json' say what the sample says?
		do
			Result := attached (create {API_JSON}).value (run.samples.body) as l_sample and then
				comparison.is_same (a_json, l_sample)
		end

	check_request
			-- Where there is no server, the request should be the expected one.
		do
			if not run.is_live then
				if attached run.samples.last_request as l_request then
					run.verify ("it has sent " + l_request.method, l_request.method ~ expected_method)
					run.verify ("it has asked for " + l_request.url, l_request.url.ends_with (expected_path)
						and then l_request.url.count = run.configuration.base_url.count + expected_path.count
						or else l_request.server /= Void and then l_request.url.ends_with (expected_path))
					check_headers (l_request)
					check_body (l_request)
				else
					run.fail ("it has sent nothing")
				end
			end
		end

	check_headers (a_request: API_REQUEST)
			-- The header fields should be there.
		local
			i: INTEGER
		do
			from
				i := 1
			until
				i > expected_headers.count
			loop
				run.verify (
					"it has not sent " + expected_headers.name (i) + ": " + expected_headers.value (i),
					attached a_request.headers.item (expected_headers.name (i)) as l_value and then
					l_value.same_string (expected_headers.value (i))
				)
				i := i + 1
			end
		end

	check_body (a_request: API_REQUEST)
			-- The body should be the expected one.
		local
			l_body: READABLE_STRING_8
			i: INTEGER
			l_lines: LIST [STRING_8]
		do
			l_body := ""
			if attached a_request.body as l_octets then
				l_body := l_octets
			end
			if is_form_expected then
				l_lines := expected_body.split ('%N')
				from
					i := 1
				until
					i > l_lines.count
				loop
					run.verify ("the form lacks " + l_lines.i_th (i), l_body.has_substring (l_lines.i_th (i)))
					i := i + 1
				end
			elseif
				attached (create {API_JSON}).value (expected_body) as l_expected and then
				attached (create {API_JSON}).value (l_body) as l_sent
			then
				run.verify ("it has sent the body " + l_body, comparison.is_same (l_expected, l_sent))
			else
				run.verify ("it has sent the body " + l_body, l_body.same_string (expected_body))
			end
		end

end
