note
	description: "TranscriptTextDeltaEvent logprob."

class
	TRANSCRIPT_TEXT_DELTA_EVENT_LOGPROB

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	token: detachable STRING_32
			-- Token as text.

	logprob: REAL_64
			-- Natural logarithm of the token's probability.

	bytes: detachable LIST [INTEGER_64]
			-- UTF-8 bytes that make up the token.

feature -- Status report

	has_logprob: BOOLEAN
			-- Is `logprob' set?

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := True
		end

feature -- Element change

	set_token (a_token: detachable READABLE_STRING_GENERAL)
			-- Set `token'; Void leaves it out.
		do
			if a_token /= Void then
				create token.make_from_string_general (a_token)
			else
				token := Void
			end
		ensure
			token_set: (token = Void) = (a_token = Void)
			same_text: attached token as l_text and then a_token /= Void implies l_text.same_string_general (a_token)
		end

	set_logprob (a_logprob: REAL_64)
			-- Set `logprob'.
		require
			logprob_finite: (create {API_CHECK}).is_finite (a_logprob)
		do
			logprob := a_logprob
			has_logprob := True
		ensure
			logprob_set: logprob = a_logprob
			has_logprob: has_logprob
		end

	unset_logprob
			-- Leave `logprob' out.
		do
			logprob := 0
			has_logprob := False
		ensure
			not_has_logprob: not has_logprob
		end

	set_bytes (a_bytes: detachable LIST [INTEGER_64])
			-- Set `bytes'; Void leaves it out.
		do
			bytes := a_bytes
		ensure
			bytes_set: bytes = a_bytes
		end

	extend_bytes (a_item: INTEGER_64)
			-- Add `a_item' to `bytes'.
		do
			if attached bytes as l_value then
				l_value.extend (a_item)
			else
				create {ARRAYED_LIST [INTEGER_64]} bytes.make_from_array (<<a_item>>)
			end
		ensure
			one_more: attached bytes as l_value and then l_value.count > 0
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			token := a_fields.text ("token")
			logprob := a_fields.real_64 ("logprob")
			has_logprob := a_fields.is_found
			bytes := bytes_codec.field (a_fields, "bytes")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("token", token, False)
			a_fields.put_real ("logprob", logprob, has_logprob, False)
			bytes_codec.put (a_fields, "bytes", bytes, False)
		end

feature {NONE} -- Implementation

	bytes_codec: API_LIST_CODEC [INTEGER_64]
			-- What reads and writes it.
		once
			create Result.make (create {API_INTEGER_CODEC})
		end

end
