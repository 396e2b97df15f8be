note
	description: "How the input tokens divide by kind."

class
	IMAGE_GEN_INPUT_USAGE_DETAILS

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	text_tokens: INTEGER_64
			-- Prompt tokens that encode text.

	image_tokens: INTEGER_64
			-- Prompt tokens that encode source images.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			text_tokens := a_fields.required_integer_64 (once "text_tokens")
			image_tokens := a_fields.required_integer_64 (once "image_tokens")
		end

end
