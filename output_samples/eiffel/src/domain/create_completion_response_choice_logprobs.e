note
	description: "Token probabilities as parallel lists, present when `logprobs` was requested."

class
	CREATE_COMPLETION_RESPONSE_CHOICE_LOGPROBS

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	text_offset: detachable LIST [INTEGER_64]
			-- Character position at which each token starts.

	token_logprobs: detachable LIST [REAL_64]
			-- Log probability of each chosen token.

	tokens: detachable LIST [STRING_32]
			-- Text of each chosen token.

	top_logprobs: detachable LIST [STRING_TABLE [REAL_64]]
			-- For each position, the likeliest tokens and their log probabilities.

feature -- Status report

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := True
		end

feature -- Element change

	set_text_offset (a_text_offset: detachable LIST [INTEGER_64])
			-- Set `text_offset'; Void leaves it out.
		do
			text_offset := a_text_offset
		ensure
			text_offset_set: text_offset = a_text_offset
		end

	extend_text_offset (a_item: INTEGER_64)
			-- Add `a_item' to `text_offset'.
		do
			if attached text_offset as l_value then
				l_value.extend (a_item)
			else
				create {ARRAYED_LIST [INTEGER_64]} text_offset.make_from_array (<<a_item>>)
			end
		ensure
			one_more: attached text_offset as l_value and then l_value.count > 0
		end

	set_token_logprobs (a_token_logprobs: detachable LIST [REAL_64])
			-- Set `token_logprobs'; Void leaves it out.
		require
			token_logprobs_finite: a_token_logprobs /= Void implies (create {API_CHECK}).are_finite (a_token_logprobs)
		do
			token_logprobs := a_token_logprobs
		ensure
			token_logprobs_set: token_logprobs = a_token_logprobs
		end

	extend_token_logprobs (a_item: REAL_64)
			-- Add `a_item' to `token_logprobs'.
		require
			token_logprobs_item_finite: (create {API_CHECK}).is_finite (a_item)
		do
			if attached token_logprobs as l_value then
				l_value.extend (a_item)
			else
				create {ARRAYED_LIST [REAL_64]} token_logprobs.make_from_array (<<a_item>>)
			end
		ensure
			one_more: attached token_logprobs as l_value and then l_value.count > 0
		end

	set_tokens (a_tokens: detachable LIST [STRING_32])
			-- Set `tokens'; Void leaves it out.
		do
			tokens := a_tokens
		ensure
			tokens_set: tokens = a_tokens
		end

	extend_tokens (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `tokens'.
		do
			if attached tokens as l_value then
				l_value.extend (a_item.to_string_32)
			else
				create {ARRAYED_LIST [STRING_32]} tokens.make_from_array (<<a_item.to_string_32>>)
			end
		ensure
			one_more: attached tokens as l_value and then l_value.count > 0
		end

	set_top_logprobs (a_top_logprobs: detachable LIST [STRING_TABLE [REAL_64]])
			-- Set `top_logprobs'; Void leaves it out.
		do
			top_logprobs := a_top_logprobs
		ensure
			top_logprobs_set: top_logprobs = a_top_logprobs
		end

	extend_top_logprobs (a_item: STRING_TABLE [REAL_64])
			-- Add `a_item' to `top_logprobs'.
		do
			if attached top_logprobs as l_value then
				l_value.extend (a_item)
			else
				create {ARRAYED_LIST [STRING_TABLE [REAL_64]]} top_logprobs.make_from_array (<<a_item>>)
			end
		ensure
			one_more: attached top_logprobs as l_value and then l_value.count > 0
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			text_offset := text_offset_codec.field (a_fields, "text_offset")
			token_logprobs := token_logprobs_codec.field (a_fields, "token_logprobs")
			tokens := tokens_codec.field (a_fields, "tokens")
			top_logprobs := top_logprobs_codec.field (a_fields, "top_logprobs")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			text_offset_codec.put (a_fields, "text_offset", text_offset, False)
			token_logprobs_codec.put (a_fields, "token_logprobs", token_logprobs, False)
			tokens_codec.put (a_fields, "tokens", tokens, False)
			top_logprobs_codec.put (a_fields, "top_logprobs", top_logprobs, False)
		end

feature {NONE} -- Implementation

	text_offset_codec: API_LIST_CODEC [INTEGER_64]
			-- What reads and writes it.
		once
			create Result.make (create {API_INTEGER_CODEC})
		end

	token_logprobs_codec: API_LIST_CODEC [REAL_64]
			-- What reads and writes it.
		once
			create Result.make (create {API_REAL_CODEC})
		end

	tokens_codec: API_LIST_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

	top_logprobs_codec: API_LIST_CODEC [STRING_TABLE [REAL_64]]
			-- What reads and writes it.
		once
			create Result.make (create {API_MAP_CODEC [REAL_64]}.make (create {API_REAL_CODEC}))
		end

end
