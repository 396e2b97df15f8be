note
	description: "Operations of default."

class
	DEFAULT_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	change_note (id: INTEGER_64; note_model: NOTE_MODEL)
			-- Two types of JSON, which the value tells apart
			--
			-- The body is application/merge-patch+json.
			--
			-- PATCH /notes/{id}
		require
			note_model_complete: note_model.is_complete
		local
			l_request: API_REQUEST
		do
			create l_request.make ("PATCH", "/notes/{id}")
			l_request.put_path ("id", json_integer (id), "simple", False, False)
			l_request.set_json (note_model.to_request, "application/merge-patch+json")
			send_request (l_request)
		end

	change_note_as_json_patch (id: INTEGER_64; step: READABLE_INDEXABLE [STEP])
			-- Two types of JSON, which the value tells apart
			--
			-- The body is application/json-patch+json.
			--
			-- PATCH /notes/{id}
		require
			step_complete: (create {API_LIST_CODEC [STEP]}.make (create {API_MODEL_CODEC [STEP]})).missing_item (step).is_empty
		local
			l_request: API_REQUEST
		do
			create l_request.make ("PATCH", "/notes/{id}")
			l_request.put_path ("id", json_integer (id), "simple", False, False)
			l_request.set_json ((create {API_LIST_CODEC [STEP]}.make (create {API_MODEL_CODEC [STEP]})).array (step, True), "application/json-patch+json")
			send_request (l_request)
		end

	attach (
			id: INTEGER_64;
			file: API_FILE;
			title: detachable READABLE_STRING_GENERAL;
			stream: detachable API_BOOLEAN
		): detachable NOTE_MODEL
			-- A form first, whose fields are arguments, and a stream that either body can ask for
			--
			-- The body is multipart/form-data.
			--
			-- POST /notes/{id}
		require
			file_readable: file.is_readable
		local
			l_request: API_REQUEST
			l_form: API_FORM
			l_codec: API_MODEL_CODEC [NOTE_MODEL]
		do
			create l_request.make ("POST", "/notes/{id}")
			l_request.set_accept ("application/json")
			l_request.put_path ("id", json_integer (id), "simple", False, False)
			create l_form.make_multipart ("multipart/form-data")
			l_form.put_file ("file", file, "")
			if title /= Void then
				l_form.put ("title", json_text (title), "", "", True, False)
			end
			if stream /= Void then
				l_form.put ("stream", stream.to_request, "", "", True, False)
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

	attach_stream (
			id: INTEGER_64;
			file: API_FILE;
			title: detachable READABLE_STRING_GENERAL;
			an_action: PROCEDURE [STEP]
		)
			-- A form first, whose fields are arguments, and a stream that either body can ask for
			--
			-- Each event goes to `an_action' as it comes.
			--
			-- POST /notes/{id}
		require
			file_readable: file.is_readable
		local
			l_request: API_REQUEST
			l_form: API_FORM
			l_action: API_EVENT_ACTION [STEP]
		do
			create l_request.make ("POST", "/notes/{id}")
			l_request.set_accept ("text/event-stream")
			l_request.put_path ("id", json_integer (id), "simple", False, False)
			create l_form.make_multipart ("multipart/form-data")
			l_form.put_file ("file", file, "")
			if title /= Void then
				l_form.put ("title", json_text (title), "", "", True, False)
			end
			l_form.put ("stream", json_boolean (True), "", "", True, False)
			l_request.set_form (l_form)
			create l_action.make (create {API_MODEL_CODEC [STEP]}, an_action)
			send_streaming_request (l_request, create {API_EVENT_READER}.make (agent l_action.take, False, "", ""))
		end

	attach_as_json (id: INTEGER_64; attach_request_2: ATTACH_REQUEST_2): detachable NOTE_MODEL
			-- A form first, whose fields are arguments, and a stream that either body can ask for
			--
			-- The body is application/json.
			--
			-- POST /notes/{id}
		require
			attach_request_2_complete: attach_request_2.is_complete
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [NOTE_MODEL]
		do
			create l_request.make ("POST", "/notes/{id}")
			l_request.set_accept ("application/json")
			l_request.put_path ("id", json_integer (id), "simple", False, False)
			l_request.set_json (attach_request_2.to_request, "application/json")
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	command (body: detachable READABLE_STRING_GENERAL)
			-- A text of which nobody knows whether it is JSON goes as it is
			--
			-- The body is application/xml.
			--
			-- POST /commands
		local
			l_request: API_REQUEST
		do
			create l_request.make ("POST", "/commands")
			if body /= Void then
				l_request.set_text (body, "application/xml")
			end
			send_request (l_request)
		end

	command_as_json (body: detachable READABLE_STRING_GENERAL)
			-- A text of which nobody knows whether it is JSON goes as it is
			--
			-- The body is application/json.
			--
			-- POST /commands
		local
			l_request: API_REQUEST
		do
			create l_request.make ("POST", "/commands")
			if body /= Void then
				l_request.set_json (json_text (body), "application/json")
			end
			send_request (l_request)
		end

	give (anything: detachable JSON_VALUE)
			-- A name for any value, where a text would be the other body's
			--
			-- The body is application/json.
			--
			-- POST /anything
		local
			l_request: API_REQUEST
		do
			create l_request.make ("POST", "/anything")
			if anything /= Void then
				l_request.set_json (anything, "application/json")
			end
			send_request (l_request)
		end

	give_as_xml (body: detachable READABLE_STRING_GENERAL)
			-- A name for any value, where a text would be the other body's
			--
			-- The body is application/xml.
			--
			-- POST /anything
		local
			l_request: API_REQUEST
		do
			create l_request.make ("POST", "/anything")
			if body /= Void then
				l_request.set_text (body, "application/xml")
			end
			send_request (l_request)
		end

	give_one (give_one_request: detachable GIVE_ONE_REQUEST)
			-- A text or more, beside a text
			--
			-- The body is application/json.
			--
			-- PUT /anything
		require
			give_one_request_complete: give_one_request /= Void implies give_one_request.is_complete
		local
			l_request: API_REQUEST
		do
			create l_request.make ("PUT", "/anything")
			if give_one_request /= Void then
				l_request.set_json (give_one_request.to_request, "application/json")
			end
			send_request (l_request)
		end

	give_one_as_text (body: detachable READABLE_STRING_GENERAL)
			-- A text or more, beside a text
			--
			-- The body is text/plain.
			--
			-- PUT /anything
		local
			l_request: API_REQUEST
		do
			create l_request.make ("PUT", "/anything")
			if body /= Void then
				l_request.set_text (body, "text/plain")
			end
			send_request (l_request)
		end

	tell (mood: detachable READABLE_STRING_GENERAL)
			-- A text that is one of several goes as it is, too
			--
			-- The body is application/x-mood.
			--
			-- POST /moods
		local
			l_request: API_REQUEST
		do
			create l_request.make ("POST", "/moods")
			if mood /= Void then
				l_request.set_text (mood, "application/x-mood")
			end
			send_request (l_request)
		end

	tell_as_json (mood: detachable READABLE_STRING_GENERAL)
			-- A text that is one of several goes as it is, too
			--
			-- The body is application/json.
			--
			-- POST /moods
		local
			l_request: API_REQUEST
		do
			create l_request.make ("POST", "/moods")
			if mood /= Void then
				l_request.set_json (json_text (mood), "application/json")
			end
			send_request (l_request)
		end

	level: detachable ANY
			-- An exact status comes before its range
			--
			-- GET /levels
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/levels")
			l_request.set_accept ("application/json")
			send_request (l_request)
			if is_answer ("200", "") then
				if attached answered (create {API_TEXT_CODEC}) as l_json then
					Result := (create {API_TEXT_CODEC}).decoded (l_json)
				end
			elseif attached answered (create {API_INTEGER_CODEC}) as l_json then
				create {API_INTEGER} Result.make ((create {API_INTEGER_CODEC}).decoded (l_json))
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	unpack (body: detachable API_FILE)
			-- Octets without a name are of the type that comes first
			--
			-- PUT /archives
		require
			body_readable: body /= Void implies body.is_readable
		local
			l_request: API_REQUEST
		do
			create l_request.make ("PUT", "/archives")
			if body /= Void then
				l_request.set_file (body, "application/x-tar")
			end
			send_request (l_request)
		end

	add_note (note_model: NOTE_MODEL): detachable ANY
			-- Everything that a note can come as, and several answers
			--
			-- The body is application/json.
			--
			-- POST /notes
		require
			note_model_complete: note_model.is_complete
		local
			l_request: API_REQUEST
		do
			create l_request.make ("POST", "/notes")
			l_request.set_accept ("application/vnd.v1+json, application/vnd.v2+json, text/csv, application/pdf, text/plain, application/problem+json")
			l_request.set_json (note_model.to_request, "application/json")
			l_request.put_error ("4XX", create {API_MAP_CODEC [JSON_VALUE]}.make (create {API_ANY_CODEC}))
			send_request (l_request)
			if is_answer ("200", "application/vnd.v2+json") then
				if attached answered (create {API_MODEL_CODEC [STEP]}) as l_json then
					Result := (create {API_MODEL_CODEC [STEP]}).decoded (l_json)
				end
			elseif is_answer ("200", "application/pdf") then
				Result := answered_octets
			elseif is_answer ("200", "text/csv") then
				Result := answered_text
			elseif is_answer ("202", "") then
				if attached answered (create {API_INTEGER_CODEC}) as l_json then
					create {API_INTEGER} Result.make ((create {API_INTEGER_CODEC}).decoded (l_json))
				end
			elseif attached answered (create {API_MODEL_CODEC [NOTE_MODEL]}) as l_json then
				Result := (create {API_MODEL_CODEC [NOTE_MODEL]}).decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	add_note_as_form_data (file: API_FILE): detachable ANY
			-- Everything that a note can come as, and several answers
			--
			-- The body is multipart/form-data.
			--
			-- POST /notes
		require
			file_readable: file.is_readable
		local
			l_request: API_REQUEST
			l_form: API_FORM
		do
			create l_request.make ("POST", "/notes")
			l_request.set_accept ("application/vnd.v1+json, application/vnd.v2+json, text/csv, application/pdf, text/plain, application/problem+json")
			create l_form.make_multipart ("multipart/form-data")
			l_form.put_file ("file", file, "")
			l_request.set_form (l_form)
			l_request.put_error ("4XX", create {API_MAP_CODEC [JSON_VALUE]}.make (create {API_ANY_CODEC}))
			send_request (l_request)
			if is_answer ("200", "application/vnd.v2+json") then
				if attached answered (create {API_MODEL_CODEC [STEP]}) as l_json then
					Result := (create {API_MODEL_CODEC [STEP]}).decoded (l_json)
				end
			elseif is_answer ("200", "application/pdf") then
				Result := answered_octets
			elseif is_answer ("200", "text/csv") then
				Result := answered_text
			elseif is_answer ("202", "") then
				if attached answered (create {API_INTEGER_CODEC}) as l_json then
					create {API_INTEGER} Result.make ((create {API_INTEGER_CODEC}).decoded (l_json))
				end
			elseif attached answered (create {API_MODEL_CODEC [NOTE_MODEL]}) as l_json then
				Result := (create {API_MODEL_CODEC [NOTE_MODEL]}).decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	add_note_as_octets (body: API_FILE): detachable ANY
			-- Everything that a note can come as, and several answers
			--
			-- The body is application/octet-stream.
			--
			-- POST /notes
		require
			body_readable: body.is_readable
		local
			l_request: API_REQUEST
		do
			create l_request.make ("POST", "/notes")
			l_request.set_accept ("application/vnd.v1+json, application/vnd.v2+json, text/csv, application/pdf, text/plain, application/problem+json")
			l_request.set_file (body, "application/octet-stream")
			l_request.put_error ("4XX", create {API_MAP_CODEC [JSON_VALUE]}.make (create {API_ANY_CODEC}))
			send_request (l_request)
			if is_answer ("200", "application/vnd.v2+json") then
				if attached answered (create {API_MODEL_CODEC [STEP]}) as l_json then
					Result := (create {API_MODEL_CODEC [STEP]}).decoded (l_json)
				end
			elseif is_answer ("200", "application/pdf") then
				Result := answered_octets
			elseif is_answer ("200", "text/csv") then
				Result := answered_text
			elseif is_answer ("202", "") then
				if attached answered (create {API_INTEGER_CODEC}) as l_json then
					create {API_INTEGER} Result.make ((create {API_INTEGER_CODEC}).decoded (l_json))
				end
			elseif attached answered (create {API_MODEL_CODEC [NOTE_MODEL]}) as l_json then
				Result := (create {API_MODEL_CODEC [NOTE_MODEL]}).decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	add_note_as_markdown (body: READABLE_STRING_GENERAL): detachable ANY
			-- Everything that a note can come as, and several answers
			--
			-- The body is text/markdown.
			--
			-- POST /notes
		local
			l_request: API_REQUEST
		do
			create l_request.make ("POST", "/notes")
			l_request.set_accept ("application/vnd.v1+json, application/vnd.v2+json, text/csv, application/pdf, text/plain, application/problem+json")
			l_request.set_text (body, "text/markdown")
			l_request.put_error ("4XX", create {API_MAP_CODEC [JSON_VALUE]}.make (create {API_ANY_CODEC}))
			send_request (l_request)
			if is_answer ("200", "application/vnd.v2+json") then
				if attached answered (create {API_MODEL_CODEC [STEP]}) as l_json then
					Result := (create {API_MODEL_CODEC [STEP]}).decoded (l_json)
				end
			elseif is_answer ("200", "application/pdf") then
				Result := answered_octets
			elseif is_answer ("200", "text/csv") then
				Result := answered_text
			elseif is_answer ("202", "") then
				if attached answered (create {API_INTEGER_CODEC}) as l_json then
					create {API_INTEGER} Result.make ((create {API_INTEGER_CODEC}).decoded (l_json))
				end
			elseif attached answered (create {API_MODEL_CODEC [NOTE_MODEL]}) as l_json then
				Result := (create {API_MODEL_CODEC [NOTE_MODEL]}).decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	put_note (note_model: detachable NOTE_MODEL)
			-- The same fields as JSON and as a form
			--
			-- The body is application/json.
			--
			-- PUT /notes
		require
			note_model_complete: note_model /= Void implies note_model.is_complete
		local
			l_request: API_REQUEST
		do
			create l_request.make ("PUT", "/notes")
			if note_model /= Void then
				l_request.set_json (note_model.to_request, "application/json")
			end
			send_request (l_request)
		end

	put_note_as_form (text: detachable READABLE_STRING_GENERAL)
			-- The same fields as JSON and as a form
			--
			-- The body is application/x-www-form-urlencoded.
			--
			-- PUT /notes
		local
			l_request: API_REQUEST
			l_form: API_FORM
		do
			create l_request.make ("PUT", "/notes")
			create l_form.make
			if text /= Void then
				l_form.put ("text", json_text (text), "", "", True, False)
			end
			l_request.set_form (l_form)
			send_request (l_request)
		end

end
