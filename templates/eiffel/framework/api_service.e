note
	description: "[
		The ancestor of all APIs: sends what an operation asks for, and reads what comes back.
		After each call, `last_error' is Void or says why there is no result.
	]"

deferred class
	API_SERVICE

feature {NONE} -- Initialization

	make (a_client: API_CLIENT)
			-- Operations that `a_client' carries out.
		do
			api_client := a_client
			create call_options.make
		ensure
			client_set: api_client = a_client
		end

feature -- Access

	api_client: API_CLIENT
			-- What carries out operations.

	call_options: API_OPTIONS
			-- What holds for the calls of this object alone.

	with_options (a_call_options: API_OPTIONS): like Current
			-- The same operations, for whose calls `a_call_options' hold.
		do
			Result := twin
			Result.set_call_options (a_call_options)
		ensure
			options_set: Result.call_options = a_call_options
			same_client: Result.api_client = api_client
		end

	last_error: detachable API_ERROR
			-- Why the last call gave nothing; Void if it went well.

	last_response: detachable API_RESPONSE
			-- What came back for the last call.

feature -- Status report

	is_ok: BOOLEAN
			-- Has the last call gone well?
		do
			Result := last_response /= Void and last_error = Void
		end

	has_error: BOOLEAN
			-- Has the last call failed?
		do
			Result := last_error /= Void
		end

	is_nothing: BOOLEAN
			-- Has the last call gone well, and given nothing: no body, or null?
		do
			Result := not has_error and then attached last_response as l_response and then l_response.is_success
				and then (l_response.body.is_empty or else attached {JSON_NULL} l_response.json)
		end

feature -- Basic operations

	cancel_stream
			-- Read no more of the stream that is being read; to be called from the agent that takes its events.
		do
			if attached current_request as l_request then
				l_request.cancel
			end
		end

feature {API_PAGES_CURSOR} -- Pages

	page_of (a_request: API_REQUEST): detachable JSON_VALUE
			-- What comes for `a_request'; Void if nothing does, as `last_error' tells.
		do
			send_request (a_request)
			Result := answered_json
		end

	refuse_page (a_message: READABLE_STRING_GENERAL)
			-- The page that came cannot be used.
		do
			reject_answer (a_message)
		end

feature {API_SERVICE} -- Options

	set_call_options (a_call_options: API_OPTIONS)
			-- Set `call_options', and forget the last call.
		do
			call_options := a_call_options
			last_error := Void
			last_response := Void
			last_request := Void
		ensure
			options_set: call_options = a_call_options
		end

feature {NONE} -- Implementation

	json_text (a_text: READABLE_STRING_GENERAL): JSON_STRING
			-- `a_text' as JSON.
		do
			Result := writer.from_text (a_text)
		end

	json_texts (a_texts: READABLE_INDEXABLE [READABLE_STRING_GENERAL]): JSON_ARRAY
			-- `a_texts' as JSON.
		local
			i: INTEGER
		do
			create Result.make (a_texts.upper - a_texts.lower + 1)
			from
				i := a_texts.lower
			until
				i > a_texts.upper
			loop
				Result.extend (json_text (a_texts [i]))
				i := i + 1
			end
		end

	json_integer (a_integer: INTEGER_64): JSON_NUMBER
			-- `a_integer' as JSON.
		do
			Result := writer.from_integer (a_integer)
		end

	json_natural (a_natural: NATURAL_64): JSON_NUMBER
			-- `a_natural' as JSON.
		do
			Result := writer.from_natural (a_natural)
		end

	json_real (a_real: REAL_64): JSON_NUMBER
			-- `a_real' as JSON.
		do
			Result := writer.from_real (a_real)
		end

	json_boolean (a_boolean: BOOLEAN): JSON_BOOLEAN
			-- `a_boolean' as JSON.
		do
			Result := writer.from_boolean (a_boolean)
		end

	writer: API_JSON
			-- What writes JSON.
		once
			create Result
		end

	current_request: detachable API_REQUEST
			-- The request that is on its way.

	send_request (a_request: API_REQUEST)
			-- Send a request, and set `last_response' and `last_error'.
		local
			l_response: API_RESPONSE
		do
			last_error := Void
			current_request := a_request
			a_request.set_options (call_options)
			l_response := api_client.response (a_request)
			current_request := Void
			last_response := l_response
			last_request := a_request
			if not l_response.is_answered then
				reject (l_response, l_response.failure, Void)
			elseif not l_response.is_success then
				reject (l_response, (create {API_MESSAGE}).reason (l_response), declared_error (a_request, l_response))
			end
		rescue
				-- An agent that takes events, or the transport, has raised an exception.
			current_request := Void
		end

	last_request: detachable API_REQUEST
			-- What the last call has sent.

	reject (a_response: API_RESPONSE; a_reason: READABLE_STRING_GENERAL; a_value: detachable ANY)
			-- Set `last_error'.
		local
			l_message: STRING_32
		do
			create l_message.make_from_string_general (a_reason)
			if attached last_request as l_request then
				l_message.append ((create {API_MESSAGE}).place (l_request, a_response))
				if a_response.status = 401 or a_response.status = 403 then
					l_message.append (api_client.missing_credentials (l_request))
				end
			end
			create last_error.make (a_response, l_message, a_value)
		end

	reject_answer (a_message: READABLE_STRING_GENERAL)
			-- The answer cannot be read.
		do
			if attached last_response as l_response then
				reject (l_response, a_message, Void)
			end
		end

	answered_json: detachable JSON_VALUE
			-- The JSON of a successful answer; a text that does not even say that it is JSON is a JSON string.
			-- Void if there is none; `last_error' then says why.
		do
			Result := said_json
			if Result = Void and then not has_error and then attached last_response as l_response then
				reject_answer ((create {API_MESSAGE}).unreadable (l_response))
			end
		ensure
			told: Result = Void implies (has_error or last_response = Void)
		end

	answered_json_or_nothing: detachable JSON_VALUE
			-- The same, where the document says that an answer can be empty: then it is Void without an error.
		do
			if attached last_response as l_response and then not l_response.body.is_empty then
				Result := answered_json
			end
		end

	said_json: detachable JSON_VALUE
			-- The JSON of a successful answer; Void if there is none.
		do
			if not has_error and then attached last_response as l_response then
				Result := l_response.json
				if Result = Void and then not l_response.is_json and then not l_response.body.is_empty then
					Result := json_text (l_response.text)
				end
			end
		end

	is_answer (a_status, a_media_type: READABLE_STRING_8): BOOLEAN
			-- Has the last answer the status `a_status' (`200', `2XX', or `default' for any), and is it of
			-- `a_media_type' (which may be a range, or empty for any)?
		do
			if attached last_response as l_response then
				Result := (a_status.same_string ("default") or else a_status.same_string (l_response.status.out)
					or else a_status.same_string ((l_response.status // 100).out + "XX"))
					and then (a_media_type.is_empty or else l_response.is_of_type (a_media_type))
			end
		end

	answered (a_format: API_FORMAT): detachable JSON_VALUE
			-- The JSON of a successful answer that `a_format' accepts. Void if there is none; `last_error' then says why.
		do
			if attached answered_json as l_json then
				if a_format.accepts (l_json) then
					Result := l_json
				elseif attached {JSON_NULL} l_json then
					reject_answer ("The answer is null, where the document declares a value")
				else
					reject_answer ("The answer is not what the document says")
				end
			end
		ensure
			told: Result = Void implies (has_error or last_response = Void)
		end

	answered_or_nothing (a_format: API_FORMAT): detachable JSON_VALUE
			-- The same, where the document says that an answer can be empty or null: then it is Void without an error.
		do
			if not is_nothing then
				Result := answered (a_format)
			end
		end

	with_json_field (a_json: JSON_VALUE; a_name: READABLE_STRING_GENERAL; a_value: JSON_VALUE): JSON_VALUE
			-- `a_json' with a further field, if it is an object.
		do
			Result := a_json
			if attached {JSON_OBJECT} a_json as l_object then
				l_object.replace (a_value, json_text (a_name))
			end
		end

	answered_text: detachable STRING_32
			-- The text of a successful answer.
		do
			if not has_error and then attached last_response as l_response then
				Result := l_response.text
			end
		end

	answered_octets: detachable STRING_8
			-- The octets of a successful answer.
		do
			if not has_error and then attached last_response as l_response then
				Result := l_response.body
			end
		end

	send_streaming_request (a_request: API_REQUEST; a_reader: API_EVENT_READER)
			-- Send a request, and give its events to `a_reader' as they come.
		do
			a_reader.set_request (a_request)
			a_request.set_consumer (agent a_reader.feed)
			send_request (a_request)
			if not has_error and then attached last_response as l_response then
				a_reader.finish
				if not a_reader.accepts (l_response.media_type) then
					reject_answer ("The answer is no stream of events")
				elseif attached a_reader.failure as l_failure then
					reject (l_response, l_failure, a_reader.error)
				end
			end
		end

	declared_error (a_request: API_REQUEST; a_response: API_RESPONSE): detachable ANY
			-- The body of an error as the document declares it: for the status, its class, or by default.
		local
			l_class: STRING_8
		do
			l_class := (a_response.status // 100).out + "XX"
			if
				attached error_codec (a_request, a_response.status.out, l_class) as l_codec and then
				attached a_response.json as l_json and then l_codec.accepts (l_json)
			then
				Result := l_codec.decoded (l_json)
			end
		end

	error_codec (a_request: API_REQUEST; a_status, a_class: STRING_8): detachable API_CODEC [ANY]
			-- What reads the body of an error.
		do
			Result := a_request.error_codec (a_status)
			if Result = Void then
				Result := a_request.error_codec (a_class)
			end
			if Result = Void then
				Result := a_request.error_codec ("default")
			end
		end

invariant
	no_error_without_call: has_error implies last_response /= Void

end
