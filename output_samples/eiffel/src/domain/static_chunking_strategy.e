note
	description: "Fixed chunk length and overlap."

class
	STATIC_CHUNKING_STRATEGY

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_max_chunk_size_tokens: INTEGER_64; a_chunk_overlap_tokens: INTEGER_64)
			-- Set what is required.
		require
			max_chunk_size_tokens_at_least: a_max_chunk_size_tokens >= 100
			max_chunk_size_tokens_at_most: a_max_chunk_size_tokens <= 4096
		do
			max_chunk_size_tokens := a_max_chunk_size_tokens
			chunk_overlap_tokens := a_chunk_overlap_tokens
		ensure
			max_chunk_size_tokens_set: max_chunk_size_tokens = a_max_chunk_size_tokens
			chunk_overlap_tokens_set: chunk_overlap_tokens = a_chunk_overlap_tokens
		end

feature -- Access

	max_chunk_size_tokens: INTEGER_64
			-- Longest chunk in tokens; automatic chunking uses 800.

	chunk_overlap_tokens: INTEGER_64
			-- Tokens shared by neighboring chunks, at most half of `max_chunk_size_tokens`.

feature -- Element change

	set_max_chunk_size_tokens (a_max_chunk_size_tokens: INTEGER_64)
			-- Set `max_chunk_size_tokens'.
		require
			max_chunk_size_tokens_at_least: a_max_chunk_size_tokens >= 100
			max_chunk_size_tokens_at_most: a_max_chunk_size_tokens <= 4096
		do
			max_chunk_size_tokens := a_max_chunk_size_tokens
			mark_set ("max_chunk_size_tokens")
		ensure
			max_chunk_size_tokens_set: max_chunk_size_tokens = a_max_chunk_size_tokens
		end

	set_chunk_overlap_tokens (a_chunk_overlap_tokens: INTEGER_64)
			-- Set `chunk_overlap_tokens'.
		do
			chunk_overlap_tokens := a_chunk_overlap_tokens
			mark_set ("chunk_overlap_tokens")
		ensure
			chunk_overlap_tokens_set: chunk_overlap_tokens = a_chunk_overlap_tokens
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			max_chunk_size_tokens := a_fields.required_integer_64 (once "max_chunk_size_tokens")
			chunk_overlap_tokens := a_fields.required_integer_64 (once "chunk_overlap_tokens")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_integer ("max_chunk_size_tokens", max_chunk_size_tokens)
			a_fields.put_required_integer ("chunk_overlap_tokens", chunk_overlap_tokens)
		end

end
