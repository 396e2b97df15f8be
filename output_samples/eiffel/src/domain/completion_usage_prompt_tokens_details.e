note
	description: "How the input tokens divide by kind."

class
	COMPLETION_USAGE_PROMPT_TOKENS_DETAILS

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	audio_tokens: INTEGER_64
			-- Input tokens that stand for audio.

	cached_tokens: INTEGER_64
			-- Input tokens that were read from the prompt cache.

	text_tokens: INTEGER_64
			-- Input tokens that stand for text.

	image_tokens: INTEGER_64
			-- Input tokens that stand for images.

	cache_write_tokens: INTEGER_64
			-- Input tokens that this request stored in the prompt cache.

feature -- Status report

	has_audio_tokens: BOOLEAN
			-- Is `audio_tokens' set?

	has_cached_tokens: BOOLEAN
			-- Is `cached_tokens' set?

	has_text_tokens: BOOLEAN
			-- Is `text_tokens' set?

	has_image_tokens: BOOLEAN
			-- Is `image_tokens' set?

	has_cache_write_tokens: BOOLEAN
			-- Is `cache_write_tokens' set?

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := True
		end

feature -- Element change

	set_audio_tokens (a_audio_tokens: INTEGER_64)
			-- Set `audio_tokens'.
		do
			audio_tokens := a_audio_tokens
			has_audio_tokens := True
		ensure
			audio_tokens_set: audio_tokens = a_audio_tokens
			has_audio_tokens: has_audio_tokens
		end

	unset_audio_tokens
			-- Leave `audio_tokens' out.
		do
			audio_tokens := 0
			has_audio_tokens := False
		ensure
			not_has_audio_tokens: not has_audio_tokens
		end

	set_cached_tokens (a_cached_tokens: INTEGER_64)
			-- Set `cached_tokens'.
		do
			cached_tokens := a_cached_tokens
			has_cached_tokens := True
		ensure
			cached_tokens_set: cached_tokens = a_cached_tokens
			has_cached_tokens: has_cached_tokens
		end

	unset_cached_tokens
			-- Leave `cached_tokens' out.
		do
			cached_tokens := 0
			has_cached_tokens := False
		ensure
			not_has_cached_tokens: not has_cached_tokens
		end

	set_text_tokens (a_text_tokens: INTEGER_64)
			-- Set `text_tokens'.
		do
			text_tokens := a_text_tokens
			has_text_tokens := True
		ensure
			text_tokens_set: text_tokens = a_text_tokens
			has_text_tokens: has_text_tokens
		end

	unset_text_tokens
			-- Leave `text_tokens' out.
		do
			text_tokens := 0
			has_text_tokens := False
		ensure
			not_has_text_tokens: not has_text_tokens
		end

	set_image_tokens (a_image_tokens: INTEGER_64)
			-- Set `image_tokens'.
		do
			image_tokens := a_image_tokens
			has_image_tokens := True
		ensure
			image_tokens_set: image_tokens = a_image_tokens
			has_image_tokens: has_image_tokens
		end

	unset_image_tokens
			-- Leave `image_tokens' out.
		do
			image_tokens := 0
			has_image_tokens := False
		ensure
			not_has_image_tokens: not has_image_tokens
		end

	set_cache_write_tokens (a_cache_write_tokens: INTEGER_64)
			-- Set `cache_write_tokens'.
		do
			cache_write_tokens := a_cache_write_tokens
			has_cache_write_tokens := True
		ensure
			cache_write_tokens_set: cache_write_tokens = a_cache_write_tokens
			has_cache_write_tokens: has_cache_write_tokens
		end

	unset_cache_write_tokens
			-- Leave `cache_write_tokens' out.
		do
			cache_write_tokens := 0
			has_cache_write_tokens := False
		ensure
			not_has_cache_write_tokens: not has_cache_write_tokens
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			audio_tokens := a_fields.integer_64 ("audio_tokens")
			has_audio_tokens := a_fields.is_found
			cached_tokens := a_fields.integer_64 ("cached_tokens")
			has_cached_tokens := a_fields.is_found
			text_tokens := a_fields.integer_64 ("text_tokens")
			has_text_tokens := a_fields.is_found
			image_tokens := a_fields.integer_64 ("image_tokens")
			has_image_tokens := a_fields.is_found
			cache_write_tokens := a_fields.integer_64 ("cache_write_tokens")
			has_cache_write_tokens := a_fields.is_found
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_integer ("audio_tokens", audio_tokens, has_audio_tokens, False)
			a_fields.put_integer ("cached_tokens", cached_tokens, has_cached_tokens, False)
			a_fields.put_integer ("text_tokens", text_tokens, has_text_tokens, False)
			a_fields.put_integer ("image_tokens", image_tokens, has_image_tokens, False)
			a_fields.put_integer ("cache_write_tokens", cache_write_tokens, has_cache_write_tokens, False)
		end

end
