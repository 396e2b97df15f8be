note
	description: "Why a call gave nothing: no answer, an answer that says so, or one that cannot be read."

class
	API_ERROR

create
	make

feature {NONE} -- Initialization

	make (a_response: API_RESPONSE; a_message: READABLE_STRING_GENERAL; a_value: detachable ANY)
			-- An error; `a_value' is what the body says where the document declares it.
		do
			response := a_response
			message := a_message.to_string_32
			value := a_value
		end

feature -- Access

	message: STRING_32
			-- What went wrong: the API's own words, if it has any, then method, URL, status and the id of the request.

	status: INTEGER
			-- The status code; 0 if there was no answer.
		do
			Result := response.status
		end

	body: STRING_8
			-- The octets of the answer.
		do
			Result := response.body
		end

	headers: API_HEADERS
			-- The header fields of the answer.
		do
			Result := response.headers
		end

	request_id: detachable STRING_8
			-- What the API calls this request, for those who run it; Void if it does not say.
		do
			Result := response.request_id
		end

	value: detachable ANY
			-- The body as the type that the document declares for this status; Void if it declares none.

	response: API_RESPONSE
			-- The whole answer.

feature -- Status report

	is_transport_failure: BOOLEAN
			-- Was there no answer?
		do
			Result := not response.is_answered
		end

	is_timeout: BOOLEAN
			-- Was there no answer in time?
		do
			Result := response.is_timeout
		end

	is_unreadable: BOOLEAN
			-- Did the server say that all is well, in a way that could not be read?
		do
			Result := response.is_success
		end

	is_empty: BOOLEAN
			-- Did the server say that all is well and give nothing, or null, where the document declares something?
		do
			Result := response.is_success and then (response.body.is_empty or else attached {JSON_NULL} response.json)
		end

end
