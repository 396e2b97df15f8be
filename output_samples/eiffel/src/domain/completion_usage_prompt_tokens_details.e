note
	description: "How the input tokens divide by kind."

class
	COMPLETION_USAGE_PROMPT_TOKENS_DETAILS

inherit
	API_ANSWER

create
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

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			audio_tokens := a_fields.integer_64 (once "audio_tokens")
			has_audio_tokens := a_fields.is_integer_64 (once "audio_tokens")
			cached_tokens := a_fields.integer_64 (once "cached_tokens")
			has_cached_tokens := a_fields.is_integer_64 (once "cached_tokens")
			text_tokens := a_fields.integer_64 (once "text_tokens")
			has_text_tokens := a_fields.is_integer_64 (once "text_tokens")
			image_tokens := a_fields.integer_64 (once "image_tokens")
			has_image_tokens := a_fields.is_integer_64 (once "image_tokens")
			cache_write_tokens := a_fields.integer_64 (once "cache_write_tokens")
			has_cache_write_tokens := a_fields.is_integer_64 (once "cache_write_tokens")
		end

end
