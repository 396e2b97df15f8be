note
	description: "[
		Reads the requests that an API sends to its users, once their signature is checked: that of Standard Webhooks,
		HMAC-SHA256 over identifier, time and body. Knows no web server: a body and header fields come in.
	]"

deferred class
	API_WEBHOOK_READER [G]

feature {NONE} -- Initialization

	make (a_secret: READABLE_STRING_8)
			-- Read what is signed with `a_secret': `whsec_' and Base64, or any other text.
		require
			secret: (create {API_WEBHOOK_SECRETS}).is_secret (a_secret)
		do
			make_with_secrets (<<a_secret>>)
		end

	make_with_secrets (a_secrets: ARRAY [READABLE_STRING_8])
			-- Read what is signed with any of `a_secrets', as while one is replaced by another.
		require
			secrets: (create {API_WEBHOOK_SECRETS}).are_secrets (a_secrets)
		local
			i: INTEGER
		do
			tolerance := 300
			create clock
			create keys.make (a_secrets.count)
			from
				i := a_secrets.lower
			until
				i > a_secrets.upper
			loop
				keys.extend ((create {API_WEBHOOK_SECRETS}).key (a_secrets.item (i)))
				i := i + 1
			end
		ensure
			as_many: keys.count = a_secrets.count
		end

feature -- Access

	event (a_body: READABLE_STRING_8; a_headers: API_HEADERS): detachable G
			-- The event that a webhook brings: `a_body' are the octets as they came. Void, as `refusal' tells, if it
			-- is not what the API has sent.
		do
			refusal := fault (a_body, a_headers)
			if refusal = Void then
				Result := unverified_event (a_body)
			end
		ensure
			told: (Result = Void) = (refusal /= Void)
		end

	unverified_event (a_body: READABLE_STRING_8): detachable G
			-- The event of a body that anybody may have sent: for tests, and for what has been verified before.
		do
			refusal := Void
			if attached (create {API_JSON}).value (a_body) as l_json then
				if codec.accepts (l_json) then
					Result := codec.decoded (l_json)
				else
					refusal := "the body of the webhook is not what the document says"
				end
			else
				refusal := "the body of the webhook is no JSON"
			end
		ensure
			told: (Result = Void) = (refusal /= Void)
		end

	refusal: detachable STRING_8
			-- Why the last webhook gave no event; Void if it did.

	tolerance: INTEGER
			-- Seconds that a webhook may be old, or ahead of our clock.

	clock: API_CLOCK
			-- What time it is.

feature -- Element change

	set_tolerance (a_seconds: INTEGER)
			-- Set `tolerance'.
		require
			not_negative: a_seconds >= 0
		do
			tolerance := a_seconds
		ensure
			tolerance_set: tolerance = a_seconds
		end

	set_clock (a_clock: API_CLOCK)
			-- Set `clock', as tests do.
		do
			clock := a_clock
		ensure
			clock_set: clock = a_clock
		end

feature {NONE} -- Implementation

	keys: ARRAYED_LIST [STRING_8]
			-- The octets of the secrets.

	codec: API_CODEC [G]
			-- What reads an event.
		deferred
		end

	fault (a_body: READABLE_STRING_8; a_headers: API_HEADERS): detachable STRING_8
			-- What is wrong with a webhook; Void if its signature and its time are right.
		do
			if not attached given (a_headers, "webhook-id") as l_id then
				Result := "the webhook has no header webhook-id"
			elseif not attached given (a_headers, "webhook-timestamp") as l_time then
				Result := "the webhook has no header webhook-timestamp"
			elseif not attached given (a_headers, "webhook-signature") as l_signatures then
				Result := "the webhook has no header webhook-signature"
			elseif not is_time (l_time) then
				Result := "webhook-timestamp is no time"
			elseif clock.seconds - l_time.to_integer_64 > tolerance then
				Result := "the webhook is too old"
			elseif l_time.to_integer_64 - clock.seconds > tolerance then
				Result := "the webhook is from the future"
			elseif not is_signed (l_id + "." + l_time + "." + a_body, l_signatures) then
				Result := "no signature of the webhook fits its content"
			end
		end

	given (a_headers: API_HEADERS; a_name: READABLE_STRING_8): detachable STRING_8
			-- The value of a header field; Void if there is none.
		do
			if attached a_headers.item (a_name) as l_value and then not l_value.is_empty then
				Result := l_value
			end
		end

	is_time (a_text: STRING_8): BOOLEAN
			-- Has `a_text' nothing but digits, and not too many?
		local
			i: INTEGER
		do
			from
				Result := a_text.count < 16
				i := 1
			until
				i > a_text.count or not Result
			loop
				Result := a_text.item (i) >= '0' and a_text.item (i) <= '9'
				i := i + 1
			end
		end

	is_signed (a_content, a_signatures: STRING_8): BOOLEAN
			-- Is one of `a_signatures', of version 1, that of `a_content' with one of the keys? All are compared.
		local
			i, j: INTEGER
			l_all: LIST [STRING_8]
			l_hash: API_SHA_256
			l_expected: STRING_8
		do
			create l_hash
			l_all := a_signatures.split (' ')
			from
				i := 1
			until
				i > keys.count
			loop
				l_expected := "v1," + (create {API_BASE_64}).encoded (l_hash.authentication (keys.i_th (i), a_content))
				from
					j := 1
				until
					j > l_all.count
				loop
					Result := l_hash.is_same (l_expected, l_all.i_th (j)) or Result
					j := j + 1
				end
				i := i + 1
			end
		end

invariant
	has_keys: not keys.is_empty

end
