note
	description: "How the input tokens divide by kind."

class
	IMAGE_GEN_INPUT_USAGE_DETAILS

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	text_tokens: INTEGER_64
			-- Prompt tokens that encode text.

	image_tokens: INTEGER_64
			-- Prompt tokens that encode source images.

feature -- Status report

	has_text_tokens: BOOLEAN
			-- Is `text_tokens' set?

	has_image_tokens: BOOLEAN
			-- Is `image_tokens' set?

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := has_text_tokens
				and has_image_tokens
		end

feature -- Element change

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


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			text_tokens := a_fields.integer_64 ("text_tokens")
			has_text_tokens := a_fields.is_found
			image_tokens := a_fields.integer_64 ("image_tokens")
			has_image_tokens := a_fields.is_found
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_integer ("text_tokens", text_tokens, has_text_tokens, False)
			a_fields.put_integer ("image_tokens", image_tokens, has_image_tokens, False)
		end

end
