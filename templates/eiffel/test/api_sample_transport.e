note
	description: "[
		A transport without a network: it answers with a sample, and remembers what it was asked.
		Have it in tests of your own: `create client.make (configuration, samples)', then `samples.answer (...)'.
	]"

class
	API_SAMPLE_TRANSPORT

inherit
	API_TRANSPORT
		redefine
			default_create
		end

feature {NONE} -- Initialization

	default_create
			-- Answer 200 with nothing.
		do
			reset
		end

feature -- Access

	last_request: detachable API_REQUEST
			-- What it was asked last.

	status: INTEGER
			-- The status of the next answer.

	media_type: STRING_8
			-- The media type of the next answer.
		attribute
			create Result.make_empty
		end

	body: STRING_8
			-- The octets of the next answer.
		attribute
			create Result.make_empty
		end

feature -- Element change

	reset
			-- Forget what it was asked, and answer 200 with nothing.
		do
			answer (200, "", "")
			last_request := Void
		end

	answer (a_status: INTEGER; a_media_type, a_body: READABLE_STRING_8)
			-- Answer like this from now on.
		do
			status := a_status
			media_type := a_media_type.to_string_8
			body := a_body.to_string_8
		ensure
			status_set: status = a_status
		end

feature -- Basic operations

	response (a_request: API_REQUEST): API_RESPONSE
			-- <Precursor>
		local
			l_headers: API_HEADERS
			i: INTEGER
		do
			last_request := a_request
			create l_headers.make
			if not media_type.is_empty then
				l_headers.extend ("Content-Type", media_type)
			end
			if a_request.consumer /= Void and status <= 299 then
				from
					i := 1
				until
					i > body.count or a_request.is_cancelled
				loop
					a_request.consume (body.substring (i, (i + 6).min (body.count)))
					i := i + 7
				end
				create Result.make (status, l_headers, "")
			else
				create Result.make (status, l_headers, body)
			end
		end

end
