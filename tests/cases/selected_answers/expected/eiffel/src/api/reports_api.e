note
	description: "Operations of reports."

class
	REPORTS_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	hear (
			file: API_FILE;
			layout: detachable READABLE_STRING_GENERAL;
			stream: detachable API_BOOLEAN;
			speed: detachable API_NUMBER
		): detachable HEAR_RESPONSE
			-- A field of a form names the variants, all but two of its values; one of them asks for a stream,
			-- too.
			--
			-- POST /recordings
		require
			file_readable: file.is_readable
			speed_finite: speed /= Void implies (create {API_CHECK}).is_finite (speed.value)
		local
			l_request: API_REQUEST
			l_form: API_FORM
			l_codec: HEAR_RESPONSE_CODEC
		do
			create l_request.make ("POST", "/recordings")
			l_request.set_accept ("application/json")
			create l_form.make_multipart ("multipart/form-data")
			l_form.put_file ("file", file, "")
			if layout /= Void then
				l_form.put ("layout", json_text (layout), "", "", True, False)
			end
			if stream /= Void then
				l_form.put ("stream", stream.to_request, "", "", True, False)
			end
			if speed /= Void then
				l_form.put ("speed", speed.to_request, "", "", True, False)
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

	hear_stream (
			file: API_FILE;
			layout: detachable READABLE_STRING_GENERAL;
			speed: detachable API_NUMBER;
			an_action: PROCEDURE [HEARD_WORD]
		)
			-- A field of a form names the variants, all but two of its values; one of them asks for a stream,
			-- too.
			--
			-- Each event goes to `an_action' as it comes.
			--
			-- POST /recordings
		require
			file_readable: file.is_readable
			speed_finite: speed /= Void implies (create {API_CHECK}).is_finite (speed.value)
		local
			l_request: API_REQUEST
			l_form: API_FORM
			l_action: API_EVENT_ACTION [HEARD_WORD]
		do
			create l_request.make ("POST", "/recordings")
			l_request.set_accept ("text/event-stream")
			create l_form.make_multipart ("multipart/form-data")
			l_form.put_file ("file", file, "")
			if layout /= Void then
				l_form.put ("layout", json_text (layout), "", "", True, False)
			end
			l_form.put ("stream", json_boolean (True), "", "", True, False)
			if speed /= Void then
				l_form.put ("speed", speed.to_request, "", "", True, False)
			end
			l_request.set_form (l_form)
			create l_action.make (create {API_MODEL_CODEC [HEARD_WORD]}, an_action)
			send_streaming_request (l_request, create {API_EVENT_READER}.make (agent l_action.take, False, "", ""))
		end

	get_report (
			id: READABLE_STRING_GENERAL;
			day: detachable READABLE_STRING_GENERAL;
			format: detachable READABLE_STRING_GENERAL
		): detachable ANY
			-- A parameter names the media types.
			--
			-- GET /reports/{id}
		require
			id_not_empty: not id.is_empty
		local
			l_request: API_REQUEST
		do
			create l_request.make ("GET", "/reports/{id}")
			l_request.set_accept ("application/json, text/csv, application/pdf")
			l_request.put_path ("id", json_text (id), "simple", False, False)
			if day /= Void then
				l_request.put_query ("day", json_text (day), "form", True, False)
			end
			if format /= Void then
				l_request.put_query ("format", json_text (format), "form", True, False)
			end
			send_request (l_request)
			if is_answer ("200", "application/pdf") then
				Result := answered_octets
			elseif is_answer ("200", "text/csv") then
				Result := answered_text
			elseif attached answered (create {API_MODEL_CODEC [HEARD_SHORT]}) as l_json then
				Result := (create {API_MODEL_CODEC [HEARD_SHORT]}).decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	make_report (wish: WISH): detachable REPORT
			-- A required field of a JSON body.
			--
			-- POST /reports
		require
			wish_complete: wish.is_complete
		local
			l_request: API_REQUEST
			l_codec: REPORT_CODEC
		do
			create l_request.make ("POST", "/reports")
			l_request.set_accept ("application/json")
			l_request.set_json (wish.to_request, "application/json")
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	remake_report (
			kind: detachable READABLE_STRING_GENERAL;
			form: detachable READABLE_STRING_GENERAL
		): detachable REPORT
			-- Neither of two fields is certain.
			--
			-- PUT /reports
		local
			l_request: API_REQUEST
			l_codec: REPORT_CODEC
		do
			create l_request.make ("PUT", "/reports")
			l_request.set_accept ("application/json")
			if kind /= Void then
				l_request.put_query ("kind", json_text (kind), "form", True, False)
			end
			if form /= Void then
				l_request.put_query ("form", json_text (form), "form", True, False)
			end
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	mend_report (kind: detachable READABLE_STRING_GENERAL): detachable REPORT
			-- There may be other values.
			--
			-- PATCH /reports
		local
			l_request: API_REQUEST
			l_codec: REPORT_CODEC
		do
			create l_request.make ("PATCH", "/reports")
			l_request.set_accept ("application/json")
			if kind /= Void then
				l_request.put_query ("kind", json_text (kind), "form", True, False)
			end
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

end
