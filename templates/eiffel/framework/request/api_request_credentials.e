note
	description: "How a request says who calls."

deferred class
	API_REQUEST_CREDENTIALS

feature -- Access

	security: ARRAYED_LIST [ARRAY [READABLE_STRING_GENERAL]]
			-- Alternatives, each the names of the schemes that it needs together.

	token: detachable STRING_8
			-- The token that client credentials have got for it; Void if none was needed.

	refusal: detachable API_RESPONSE
			-- Why it cannot be sent; Void if it can.

	headers: API_HEADERS
			-- Header fields.
		deferred
		end

feature -- Status report

	is_unauthenticated: BOOLEAN
			-- Does the operation need credentials of which the configuration has none?

	is_credential (a_name: READABLE_STRING_8): BOOLEAN
			-- Does the header field called `a_name' say who calls?
		do
			Result := credentials.has (a_name)
		end

feature -- Element change

	add_security (a_schemes: ARRAY [READABLE_STRING_GENERAL])
			-- Add an alternative of schemes; an empty one says that none is needed.
		do
			security.extend (a_schemes)
		end

	put_credential (a_name, a_value: READABLE_STRING_8)
			-- Add a header that says who calls, unless the caller has given it.
		do
			if not headers.has (a_name) or else credentials.has (a_name) then
				headers.force (a_name, a_value)
				credentials.force (a_name, a_value)
			end
		ensure
			has: headers.has (a_name)
		end

	set_unauthenticated
			-- The configuration has no credentials that the operation needs.
		do
			is_unauthenticated := True
		ensure
			unauthenticated: is_unauthenticated
		end

feature {API_AUTHENTICATION} -- Tokens

	set_token (a_token: STRING_8)
			-- Set `token'.
		do
			token := a_token
		ensure
			token_set: token = a_token
		end

	refuse (a_refusal: API_RESPONSE)
			-- Do not send it, because of `a_refusal'.
		require
			no_answer: not a_refusal.is_answered
		do
			refusal := a_refusal
		ensure
			refusal_set: refusal = a_refusal
		end

feature {API_REDIRECTS} -- Redirection

	forget_credentials
			-- Have nothing that says who calls: it goes to somebody else now.
		local
			i: INTEGER
		do
			from
				i := headers.count
			until
				i < 1
			loop
				if is_credential (headers.name (i)) or else (create {API_SECRETS}).is_secret (headers.name (i)) then
					headers.remove (headers.name (i))
				end
				i := i.min (headers.count + 1) - 1
			end
		end

feature {NONE} -- Implementation

	credentials: API_HEADERS
			-- The header fields that say who calls, and that the caller has not given.

end
