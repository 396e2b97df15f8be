note
	description: "[
		Lines about what is sent and what comes back, for whoever wants them. Nothing that may be secret is in them: no
		bodies, no queries, and of header fields that say who calls only their names.
	]"

class
	API_LOG

create
	make

feature {NONE} -- Initialization

	make (an_action: PROCEDURE [STRING_32])
			-- Give each line to `an_action'.
		do
			action := an_action
		ensure
			action_set: action = an_action
		end

feature -- Access

	action: PROCEDURE [STRING_32]
			-- What takes lines.

feature -- Basic operations

	tell_request (a_request: API_REQUEST; a_try: INTEGER)
			-- `a_request' is sent for the `a_try'-th time.
		local
			l_line: STRING_32
			i: INTEGER
		do
			l_line := {STRING_32} "-> " + a_request.method + {STRING_32} " " + (create {API_MESSAGE}).bare (a_request.url)
			if a_try > 1 then
				l_line.append ({STRING_32} " (try " + a_try.out + {STRING_32} ")")
			end
			from
				i := 1
			until
				i > a_request.headers.count
			loop
				l_line.append ({STRING_32} "; " + a_request.headers.name (i) + {STRING_32} ": " + shown (a_request, i))
				i := i + 1
			end
			action.call ([l_line])
		end

	tell_response (a_request: API_REQUEST; a_response: API_RESPONSE; a_milliseconds: INTEGER_64)
			-- `a_response' has come after `a_milliseconds'.
		local
			l_line: STRING_32
		do
			l_line := {STRING_32} "<- "
			if a_response.is_answered then
				l_line.append ({STRING_32} "" + a_response.status.out)
			else
				l_line.append (a_response.failure)
			end
			l_line.append ({STRING_32} " " + a_request.method + {STRING_32} " " + (create {API_MESSAGE}).bare (a_request.url))
			l_line.append ({STRING_32} " in " + a_milliseconds.out + {STRING_32} " ms")
			if attached a_response.request_id as l_id then
				l_line.append ({STRING_32} ", request " + l_id)
			end
			action.call ([l_line])
		end

feature {NONE} -- Implementation

	shown (a_request: API_REQUEST; a_index: INTEGER): STRING_32
			-- The value of a header field of `a_request', if anybody may see it.
		do
			if a_request.is_credential (a_request.headers.name (a_index)) or else (create {API_SECRETS}).is_secret (a_request.headers.name (a_index)) then
				Result := {STRING_32} "***"
			else
				Result := {STRING_32} "" + a_request.headers.value (a_index)
			end
		end

end
