note
	description: "The secrets with which webhooks are signed: `whsec_' and Base64, or any other text."

class
	API_WEBHOOK_SECRETS

feature -- Access

	key (a_secret: READABLE_STRING_8): STRING_8
			-- The octets of `a_secret'; none if it is not what it looks like.
		local
			l_base_64: API_BASE_64
			l_said: READABLE_STRING_8
		do
			if a_secret.starts_with (Mark) then
				create l_base_64
				l_said := a_secret.substring (Mark.count + 1, a_secret.count)
				Result := l_base_64.decoded (l_said)
				if not l_base_64.encoded (Result).same_string (l_said) then
					create Result.make_empty
				end
			else
				create Result.make_from_string (a_secret)
			end
		end

	given (a_variable: READABLE_STRING_8): ARRAY [READABLE_STRING_8]
			-- The secrets that an environment variable tells, between which spaces stand; none if there is no such one.
		local
			l_words: LIST [STRING_8]
			i: INTEGER
		do
			create Result.make_empty
			if attached (create {EXECUTION_ENVIRONMENT}).item (a_variable) as l_text then
				l_words := {UTF_CONVERTER}.utf_32_string_to_utf_8_string_8 (l_text).split (' ')
				from
					i := 1
				until
					i > l_words.count
				loop
					if not l_words.i_th (i).is_empty then
						Result.force (l_words.i_th (i), Result.count + 1)
					end
					i := i + 1
				end
			end
		end

feature -- Status report

	is_secret (a_text: READABLE_STRING_8): BOOLEAN
			-- Can `a_text' be a secret: has it a key?
		do
			Result := not key (a_text).is_empty
		end

	are_secrets (a_texts: ARRAY [READABLE_STRING_8]): BOOLEAN
			-- Can each of `a_texts' be a secret, and is there one?
		local
			i: INTEGER
		do
			from
				Result := not a_texts.is_empty
				i := a_texts.lower
			until
				i > a_texts.upper or not Result
			loop
				Result := is_secret (a_texts.item (i))
				i := i + 1
			end
		end

feature {NONE} -- Implementation

	Mark: STRING_8 = "whsec_"
			-- What stands in front of Base64.

end
