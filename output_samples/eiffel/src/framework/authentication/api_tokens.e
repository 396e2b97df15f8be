note
	description: "[
		Tokens that client credentials get (RFC 6749, 4.4), each kept until it is nearly too old. Requests for them go
		through the client's own transport, are tried again like others, and follow no redirection, as a secret is in them.
	]"

class
	API_TOKENS

create
	make

feature {NONE} -- Initialization

	make
			-- None yet.
		do
			create keys.make (1)
			create kept.make (1)
			create clock
		end

feature -- Access

	token (a_client: API_CLIENT; a_url: READABLE_STRING_8; a_credentials: API_CLIENT_CREDENTIALS): detachable STRING_8
			-- A token from `a_url': the one that is kept, else a new one. Void, as `failure' tells, if none comes.
		local
			l_key: STRING_32
			i: INTEGER
		do
			failure := Void
			l_key := key (a_url, a_credentials)
			i := index (l_key)
			if i > 0 and then kept.i_th (i).is_fresh (clock.milliseconds) then
				Result := kept.i_th (i).text
			elseif attached new_token (a_client, a_url, a_credentials) as l_new then
				keep (l_new, l_key)
				Result := l_new.text
			end
		ensure
			told: (Result = Void) = (failure /= Void)
		end

	failure: detachable API_RESPONSE
			-- Why there is no token; Void if there is one.

feature -- Element change

	refuse (a_token: READABLE_STRING_8)
			-- Keep `a_token' no longer: the API does not take it.
		local
			i: INTEGER
		do
			from
				i := kept.count
			until
				i < 1
			loop
				if kept.i_th (i).text.same_string (a_token) then
					kept.i_th (i).expire
				end
				i := i - 1
			end
		end

feature {NONE} -- Implementation

	keys: ARRAYED_LIST [STRING_32]
			-- What tokens were asked for.

	kept: ARRAYED_LIST [API_TOKEN]
			-- The tokens, in the same order.

	index (a_key: STRING_32): INTEGER
			-- Where the token is that was asked for as `a_key' says; 0 if it is nowhere.
		do
			from
				Result := keys.count
			until
				Result < 1 or else keys.i_th (Result).same_string (a_key)
			loop
				Result := Result - 1
			end
		end

	keep (a_token: API_TOKEN; a_key: STRING_32)
			-- Have `a_token', asked for as `a_key' says, instead of one that is there.
		local
			i: INTEGER
		do
			i := index (a_key)
			if i > 0 then
				kept.put_i_th (a_token, i)
			else
				keys.extend (a_key)
				kept.extend (a_token)
			end
		ensure
			kept: kept.i_th (index (a_key)) = a_token
		end

	clock: API_CLOCK
			-- What time it is.

	key (a_url: READABLE_STRING_8; a_credentials: API_CLIENT_CREDENTIALS): STRING_32
			-- What tells apart what is asked for.
		do
			create Result.make_from_string_general (a_url)
			Result.append ({STRING_32} "%N" + a_credentials.id + {STRING_32} "%N" + a_credentials.secret + {STRING_32} "%N")
			Result.append_string_general (a_credentials.scopes + "%N" + extra_fields (a_credentials))
		end

	new_token (a_client: API_CLIENT; a_url: READABLE_STRING_8; a_credentials: API_CLIENT_CREDENTIALS): detachable API_TOKEN
			-- A token, asked for now; Void, as `failure' tells, if none comes.
		local
			l_begin: INTEGER_64
			l_response: API_RESPONSE
		do
			l_begin := clock.milliseconds
			l_response := a_client.token_answer (request (a_url, a_credentials))
			if l_response.status = 200 and then attached {JSON_OBJECT} l_response.json as l_fields and then is_bearer (l_fields) then
				if attached text (l_fields, "access_token") as l_token then
					create Result.make (l_token, l_begin + lifetime (l_fields, a_credentials.margin))
				end
			end
			if Result = Void then
				create failure.make_failure (reason (l_response, a_url, a_credentials), l_response.is_timeout, False)
			end
		end

	request (a_url: READABLE_STRING_8; a_credentials: API_CLIENT_CREDENTIALS): API_REQUEST
			-- What asks for a token (RFC 6749, 2.3.1 and 4.4.2).
		local
			l_form: STRING_8
			l_coding: API_URL
		do
			create l_coding
			create Result.make ("POST", "")
			l_form := "grant_type=client_credentials"
			if not a_credentials.scopes.is_empty then
				l_form.append ("&scope=" + l_coding.form_encoded (a_credentials.scopes))
			end
			if a_credentials.secret.is_empty then
				l_form.append ("&client_id=" + l_coding.form_encoded (a_credentials.id))
			elseif a_credentials.is_in_body then
				l_form.append ("&client_id=" + l_coding.form_encoded (a_credentials.id))
				l_form.append ("&client_secret=" + l_coding.form_encoded (a_credentials.secret))
			else
				Result.put_credential ("Authorization", "Basic " + (create {API_BASE_64}).encoded (
					l_coding.form_encoded (a_credentials.id) + ":" + l_coding.form_encoded (a_credentials.secret)))
			end
			l_form.append (extra_fields (a_credentials))
			Result.set_accept ("application/json")
			Result.set_body (l_form, "application/x-www-form-urlencoded")
			Result.be_harmless
			Result.set_url (a_url)
		end

	extra_fields (a_credentials: API_CLIENT_CREDENTIALS): STRING_8
			-- What the server is told besides, encoded.
		local
			l_coding: API_URL
		do
			create l_coding
			create Result.make_empty
			from
				a_credentials.fields.start
			until
				a_credentials.fields.after
			loop
				Result.append ("&" + l_coding.form_encoded (a_credentials.fields.key_for_iteration) + "="
					+ l_coding.form_encoded (a_credentials.fields.item_for_iteration))
				a_credentials.fields.forth
			end
		end

	is_bearer (a_fields: JSON_OBJECT): BOOLEAN
			-- Is it the kind of token that the header Authorization takes (RFC 6750)? What is not said is.
		do
			Result := not attached text (a_fields, "token_type") as l_type or else l_type.is_case_insensitive_equal ("bearer")
		end

	text (a_fields: JSON_OBJECT; a_name: READABLE_STRING_8): detachable STRING_8
			-- The text of a field that can be part of a header; Void if there is none.
		do
			if
				attached {JSON_STRING} a_fields.item ((create {API_JSON}).from_text (a_name)) as l_string and then
				attached (create {API_JSON}).to_text (l_string) as l_text and then
				not l_text.is_empty and then l_text.is_valid_as_string_8 and then
				(create {CONFIGURATION}.make).is_one_line (l_text)
			then
				Result := l_text.to_string_8
			end
		end

	lifetime (a_fields: JSON_OBJECT; a_margin: INTEGER): INTEGER_64
			-- Milliseconds that a token is used; years, where the server does not say.
		local
			l_seconds: REAL_64
		do
			l_seconds := Longest
			if attached a_fields.item ((create {API_JSON}).from_text ("expires_in")) as l_json then
				if attached {JSON_NUMBER} l_json as l_number and then l_number.item.is_real_64 then
					l_seconds := l_number.item.to_real_64
				elseif attached {JSON_STRING} l_json as l_string and then l_string.item.is_real_64 then
					l_seconds := l_string.item.to_real_64
				end
			end
			if not (l_seconds >= 0 and l_seconds <= Longest) then
				l_seconds := Longest
			end
			Result := ((l_seconds - (l_seconds / 2).min (a_margin)) * 1000).truncated_to_integer_64
		ensure
			not_negative: Result >= 0
		end

	Longest: REAL_64 = 1.0e9
			-- Seconds, some thirty years.

	reason (a_response: API_RESPONSE; a_url: READABLE_STRING_8; a_credentials: API_CLIENT_CREDENTIALS): STRING_32
			-- Why there is no token: what the server says, should it repeat the secret, without it.
		do
			Result := {STRING_32} "There is no token from " + (create {API_MESSAGE}).bare (a_url) + {STRING_32} ": "
			if not a_response.is_answered then
				Result.append (a_response.failure)
			elseif a_response.is_success then
				Result.append_string_general ("there is none in the answer that the header Authorization takes")
			elseif attached (create {API_MESSAGE}).told (a_response) as l_told then
				Result.append (l_told + {STRING_32} " (status " + a_response.status.out + {STRING_32} ")")
			else
				Result.append ((create {API_MESSAGE}).reason (a_response))
			end
			if not a_credentials.secret.is_empty then
				Result.replace_substring_all (a_credentials.secret, {STRING_32} "***")
				Result.replace_substring_all ((create {API_URL}).form_encoded (a_credentials.secret).to_string_32, {STRING_32} "***")
			end
		end

end
