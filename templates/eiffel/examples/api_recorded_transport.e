note
	description: "A transport without a network: every request has the same answer."

class
	API_RECORDED_TRANSPORT

inherit
	API_TRANSPORT

create
	make

feature {NONE} -- Initialization

	make (a_status: INTEGER; a_media_type, a_body: READABLE_STRING_8)
			-- Answer `a_body' from now on.
		do
			status := a_status
			media_type := a_media_type.to_string_8
			body := a_body.to_string_8
		ensure
			status_set: status = a_status
		end

feature -- Access

	status: INTEGER
			-- The status of the answer.

	media_type: STRING_8
			-- The media type of the answer.

	body: STRING_8
			-- The octets of the answer.

feature -- Basic operations

	response (a_request: API_REQUEST): API_RESPONSE
			-- <Precursor>
		local
			l_headers: API_HEADERS
		do
			create l_headers.make
			if not media_type.is_empty then
				l_headers.extend ("Content-Type", media_type)
			end
			print ("A recorded answer for: " + a_request.method + " " + a_request.url + "%N")
			create Result.make (status, l_headers, body)
		end

end
