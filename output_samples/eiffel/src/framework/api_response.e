note
	description: "What came back for a request: an answer, or the reason why there is none."

class
	API_RESPONSE

create
	make,
	make_failure

feature {NONE} -- Initialization

	make (a_status: INTEGER; a_headers: API_HEADERS; a_body: READABLE_STRING_8)
			-- An answer.
		do
			status := a_status
			headers := a_headers
			body := a_body.to_string_8
			create failure.make_empty
		ensure
			answered: is_answered
		end

	make_failure (a_failure: READABLE_STRING_GENERAL; a_is_timeout, a_is_sent: BOOLEAN)
			-- No answer; `a_is_sent': the server may have got the request.
		require
			failure_told: not a_failure.is_empty
		do
			failure := a_failure.to_string_32
			is_timeout := a_is_timeout
			is_sent := a_is_sent
			create headers.make
			create body.make_empty
		ensure
			not_answered: not is_answered
		end

feature -- Access

	status: INTEGER
			-- The status code; 0 if there is no answer.

	headers: API_HEADERS
			-- Header fields.

	body: STRING_8
			-- The octets of the answer; empty if a consumer took them.

	failure: STRING_32
			-- Why there is no answer; empty if there is one.

	media_type: STRING_8
			-- What the body says it is, in lower case and without parameters; empty if it does not.
		do
			if attached headers.item ("Content-Type") as l_type then
				Result := l_type.as_lower
				if Result.has (';') then
					Result := Result.substring (1, Result.index_of (';', 1) - 1)
				end
				Result.adjust
			else
				create Result.make_empty
			end
		end

	request_id: detachable STRING_8
			-- What the API calls the request; Void if it does not say.
		do
			Result := headers.item ("X-Request-Id")
			if Result = Void then
				Result := headers.item ("Request-Id")
			end
			if Result = Void then
				Result := headers.item ("X-Amzn-RequestId")
			end
			if Result = Void then
				Result := headers.item ("X-Ms-Request-Id")
			end
		end

	json: detachable JSON_VALUE
			-- The body as JSON; Void if it is none.
		do
			if (create {API_CHARSET}).is_utf_8 (body, content_type) then
				Result := (create {API_JSON}).value (body)
			else
				Result := (create {API_JSON}).value ({UTF_CONVERTER}.utf_32_string_to_utf_8_string_8 (text))
			end
		end

	text: STRING_32
			-- The body as text: UTF-8, else or if it says so Latin-1.
		do
			Result := (create {API_CHARSET}).text (body, content_type)
		end

feature -- Status report

	is_answered: BOOLEAN
			-- Is there an answer?
		do
			Result := failure.is_empty
		end

	is_success: BOOLEAN
			-- Is it an answer that says that all is well?
		do
			Result := is_answered and then status >= 200 and then status <= 299
		end

	is_timeout: BOOLEAN
			-- Is there no answer because it took too long?

	is_sent: BOOLEAN
			-- May the server have got the request that it has not answered?

	is_of_type (a_media_type: READABLE_STRING_8): BOOLEAN
			-- Does the body say that it is of `a_media_type', which may be a range such as `image/*'?
		do
			if a_media_type.has ('*') then
				Result := media_type.starts_with (a_media_type.substring (1, a_media_type.index_of ('*', 1) - 1))
			else
				Result := media_type.same_string (a_media_type)
			end
		end

	is_json: BOOLEAN
			-- Does the body say that it is JSON?
		do
			Result := media_type.ends_with ("/json") or media_type.ends_with ("+json")
		end

feature {NONE} -- Implementation

	content_type: STRING_8
			-- What the body says it is, with parameters; empty if it does not.
		do
			Result := ""
			if attached headers.item ("Content-Type") as l_type then
				Result := l_type
			end
		end

end
