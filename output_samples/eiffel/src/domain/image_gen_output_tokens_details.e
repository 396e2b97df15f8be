note
	description: "How the output tokens divide by kind."

class
	IMAGE_GEN_OUTPUT_TOKENS_DETAILS

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	image_tokens: INTEGER_64
			-- Output tokens that encode pictures.

	text_tokens: INTEGER_64
			-- Output tokens that encode text.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			image_tokens := a_fields.required_integer_64 (once "image_tokens")
			text_tokens := a_fields.required_integer_64 (once "text_tokens")
		end

end
