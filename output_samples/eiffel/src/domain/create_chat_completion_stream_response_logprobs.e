note
	description: "Token probabilities for this chunk, present when `logprobs` was requested."

class
	CREATE_CHAT_COMPLETION_STREAM_RESPONSE_LOGPROBS

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	content: detachable LIST [CHAT_COMPLETION_TOKEN_LOGPROB]
			-- Probabilities for each token of the text in this chunk.

	refusal: detachable LIST [CHAT_COMPLETION_TOKEN_LOGPROB]
			-- Probabilities for each token of the refusal in this chunk.

feature -- Status report

	is_content_null: BOOLEAN
			-- Is `content' null, rather than not set?

	is_refusal_null: BOOLEAN
			-- Is `refusal' null, rather than not set?

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := (content /= Void or is_content_null)
				and (refusal /= Void or is_refusal_null)
		end

feature -- Element change

	set_content (a_content: detachable LIST [CHAT_COMPLETION_TOKEN_LOGPROB])
			-- Set `content'; Void leaves it out.
		do
			content := a_content
			is_content_null := False
		ensure
			content_set: content = a_content
		end

	extend_content (a_item: CHAT_COMPLETION_TOKEN_LOGPROB)
			-- Add `a_item' to `content'.
		do
			if attached content as l_value then
				l_value.extend (a_item)
			else
				create {ARRAYED_LIST [CHAT_COMPLETION_TOKEN_LOGPROB]} content.make_from_array (<<a_item>>)
			end
			is_content_null := False
		ensure
			one_more: attached content as l_value and then l_value.count > 0
		end

	set_content_null
			-- Have null for `content'.
		do
			content := Void
			is_content_null := True
		ensure
			is_content_null: is_content_null
		end

	set_refusal (a_refusal: detachable LIST [CHAT_COMPLETION_TOKEN_LOGPROB])
			-- Set `refusal'; Void leaves it out.
		do
			refusal := a_refusal
			is_refusal_null := False
		ensure
			refusal_set: refusal = a_refusal
		end

	extend_refusal (a_item: CHAT_COMPLETION_TOKEN_LOGPROB)
			-- Add `a_item' to `refusal'.
		do
			if attached refusal as l_value then
				l_value.extend (a_item)
			else
				create {ARRAYED_LIST [CHAT_COMPLETION_TOKEN_LOGPROB]} refusal.make_from_array (<<a_item>>)
			end
			is_refusal_null := False
		ensure
			one_more: attached refusal as l_value and then l_value.count > 0
		end

	set_refusal_null
			-- Have null for `refusal'.
		do
			refusal := Void
			is_refusal_null := True
		ensure
			is_refusal_null: is_refusal_null
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			is_content_null := a_fields.is_null ("content")
			content := content_codec.field (a_fields, "content")
			is_refusal_null := a_fields.is_null ("refusal")
			refusal := refusal_codec.field (a_fields, "refusal")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			content_codec.put (a_fields, "content", content, is_content_null)
			refusal_codec.put (a_fields, "refusal", refusal, is_refusal_null)
		end

feature {NONE} -- Implementation

	content_codec: API_LIST_CODEC [CHAT_COMPLETION_TOKEN_LOGPROB]
			-- What reads and writes it.
		once
			create Result.make (create {API_MODEL_CODEC [CHAT_COMPLETION_TOKEN_LOGPROB]})
		end

	refusal_codec: API_LIST_CODEC [CHAT_COMPLETION_TOKEN_LOGPROB]
			-- What reads and writes it.
		once
			create Result.make (create {API_MODEL_CODEC [CHAT_COMPLETION_TOKEN_LOGPROB]})
		end

end
