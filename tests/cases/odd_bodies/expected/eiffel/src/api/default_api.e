note
	description: "Operations of default."

class
	DEFAULT_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	send_number (body: INTEGER_64): detachable API_INTEGER
			-- POST /number
		local
			l_request: API_REQUEST
			l_codec: API_INTEGER_CODEC
		do
			create l_request.make ("POST", "/number")
			l_request.set_accept ("application/json")
			l_request.set_json (json_integer (body), "application/json")
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				create Result.make (l_codec.decoded (l_json))
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	send_maybe (body: READABLE_STRING_GENERAL)
			-- POST /maybe
		local
			l_request: API_REQUEST
		do
			create l_request.make ("POST", "/maybe")
			l_request.set_json (json_text (body), "application/json")
			send_request (l_request)
		end

	send_anything (body: JSON_VALUE)
			-- POST /anything
		local
			l_request: API_REQUEST
		do
			create l_request.make ("POST", "/anything")
			l_request.set_json (body, "application/json")
			send_request (l_request)
		end

	send_optional (body: detachable JSON_VALUE)
			-- POST /optional
		local
			l_request: API_REQUEST
		do
			create l_request.make ("POST", "/optional")
			if body /= Void then
				l_request.set_json (body, "application/json")
			end
			send_request (l_request)
		end

	put_unsaid (unsaid: UNSAID): detachable UNSAID
			-- PUT /unsaid
		require
			unsaid_complete: unsaid.is_complete
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [UNSAID]
		do
			create l_request.make ("PUT", "/unsaid")
			l_request.set_accept ("application/json")
			l_request.set_json (unsaid.to_request, "application/json")
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	send_raw (body: API_FILE): detachable STRING_32
			-- POST /raw
		require
			body_readable: body.is_readable
		local
			l_request: API_REQUEST
		do
			create l_request.make ("POST", "/raw")
			l_request.set_accept ("*/*")
			l_request.set_file (body, "application/octet-stream")
			send_request (l_request)
			Result := answered_text
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	send_picture (body: API_FILE): detachable STRING_8
			-- PUT /picture
		require
			body_readable: body.is_readable
		local
			l_request: API_REQUEST
		do
			create l_request.make ("PUT", "/picture")
			l_request.set_accept ("image/*, application/problem+json")
			l_request.set_file (body, "application/octet-stream")
			l_request.put_error ("default", create {API_MAP_CODEC [JSON_VALUE]}.make (create {API_ANY_CODEC}))
			send_request (l_request)
			Result := answered_octets
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	send_form (a: detachable READABLE_STRING_GENERAL; b: detachable API_INTEGER)
			-- POST /form
		local
			l_request: API_REQUEST
			l_form: API_FORM
		do
			create l_request.make ("POST", "/form")
			create l_form.make
			if a /= Void then
				l_form.put ("a", json_text (a), "", "", True, False)
			end
			if b /= Void then
				l_form.put ("b", b.to_request, "", "", True, False)
			end
			l_request.set_form (l_form)
			send_request (l_request)
		end

	send_parts (a: detachable READABLE_STRING_GENERAL; file: detachable API_FILE)
			-- POST /parts
		require
			file_readable: file /= Void implies file.is_readable
		local
			l_request: API_REQUEST
			l_form: API_FORM
		do
			create l_request.make ("POST", "/parts")
			create l_form.make_multipart ("multipart/form-data")
			if a /= Void then
				l_form.put ("a", json_text (a), "", "", True, False)
			end
			if file /= Void then
				l_form.put_file ("file", file, "")
			end
			l_request.set_form (l_form)
			send_request (l_request)
		end

	send_either (a: detachable READABLE_STRING_GENERAL)
			-- The body is application/x-www-form-urlencoded.
			--
			-- POST /either
		local
			l_request: API_REQUEST
			l_form: API_FORM
		do
			create l_request.make ("POST", "/either")
			create l_form.make
			if a /= Void then
				l_form.put ("a", json_text (a), "", "", True, False)
			end
			l_request.set_form (l_form)
			send_request (l_request)
		end

	send_either_as_json (hint: HINT)
			-- The body is application/json.
			--
			-- POST /either
		require
			hint_complete: hint.is_complete
		local
			l_request: API_REQUEST
		do
			create l_request.make ("POST", "/either")
			l_request.set_json (hint.to_request, "application/json")
			send_request (l_request)
		end

	send_settings (hint: HINT)
			-- The body is application/json.
			--
			-- POST /settings
		require
			hint_complete: hint.is_complete
		local
			l_request: API_REQUEST
		do
			create l_request.make ("POST", "/settings")
			l_request.set_json (hint.to_request, "application/json")
			send_request (l_request)
		end

	send_settings_as_form_data (a: detachable READABLE_STRING_GENERAL)
			-- The body is multipart/form-data.
			--
			-- POST /settings
		local
			l_request: API_REQUEST
			l_form: API_FORM
		do
			create l_request.make ("POST", "/settings")
			create l_form.make_multipart ("multipart/form-data")
			if a /= Void then
				l_form.put ("a", json_text (a), "", "", True, False)
			end
			l_request.set_form (l_form)
			send_request (l_request)
		end

	send_as_in_swagger (hint: HINT)
			-- POST /as-in-swagger
			--
			-- `hint': As Swagger 2.0 had it.
		require
			hint_complete: hint.is_complete
		local
			l_request: API_REQUEST
		do
			create l_request.make ("POST", "/as-in-swagger")
			l_request.set_json (hint.to_request, "application/json")
			send_request (l_request)
		end

	read_several: detachable ANY
			-- GET /several
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/several")
			l_request.set_accept ("application/vnd.x+json, text/csv, */*, application/json")
			l_request.put_error ("4XX", create {API_MAP_CODEC [JSON_VALUE]}.make (create {API_ANY_CODEC}))
			send_request (l_request)
			if is_answer ("200", "text/csv") then
				Result := answered_text
			elseif is_answer ("201", "") then
				if attached answered (create {API_MAP_CODEC [JSON_VALUE]}.make (create {API_ANY_CODEC})) as l_json then
					Result := (create {API_MAP_CODEC [JSON_VALUE]}.make (create {API_ANY_CODEC})).decoded (l_json)
				end
			else
				Result := answered_text
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	read_lines: detachable STRING_32
			-- GET /lines
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/lines")
			l_request.set_accept ("application/x-ndjson, application/json")
			l_request.put_error ("404", create {API_MAP_CODEC [JSON_VALUE]}.make (create {API_ANY_CODEC}))
			send_request (l_request)
			Result := answered_text
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	read_lines_stream (an_action: PROCEDURE [STRING_TABLE [JSON_VALUE]])
			-- Each event goes to `an_action' as it comes.
			--
			-- GET /lines
		local
			l_request: API_REQUEST
			l_action: API_EVENT_ACTION [STRING_TABLE [JSON_VALUE]]
		do
			create l_request.make ("GET", "/lines")
			l_request.set_accept ("application/x-ndjson")
			l_request.put_error ("404", create {API_MAP_CODEC [JSON_VALUE]}.make (create {API_ANY_CODEC}))
			create l_action.make (create {API_MAP_CODEC [JSON_VALUE]}.make (create {API_ANY_CODEC}), an_action)
			send_streaming_request (l_request, create {API_EVENT_READER}.make_lines (agent l_action.take))
		end

	send_named (body: STRING_TABLE [JSON_VALUE])
			-- A form of which nothing is said under a name has any fields.
			--
			-- The body is application/x-www-form-urlencoded.
			--
			-- POST /named
		local
			l_request: API_REQUEST
			l_form: API_FORM
		do
			create l_request.make ("POST", "/named")
			create l_form.make
			l_form.put_all ((create {API_MAP_CODEC [JSON_VALUE]}.make (create {API_ANY_CODEC})).encoded (body, True))
			l_request.set_form (l_form)
			send_request (l_request)
		end

	send_named_as_json (anything: JSON_VALUE)
			-- A form of which nothing is said under a name has any fields.
			--
			-- The body is application/json.
			--
			-- POST /named
		local
			l_request: API_REQUEST
		do
			create l_request.make ("POST", "/named")
			l_request.set_json (anything, "application/json")
			send_request (l_request)
		end

end
