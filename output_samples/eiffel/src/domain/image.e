note
	description: "One produced image, given as base64 data or as a link."

class
	IMAGE

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	b64_json: detachable STRING_32
			-- Base64 image data; GPT image models always fill it, DALL·E models on request.

	url: detachable STRING_32
			-- Link to a DALL·E image, valid for an hour after creation.

	revised_prompt: detachable STRING_32
			-- Rewritten prompt that `dall-e-3` actually drew from.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			b64_json := a_fields.text (once "b64_json")
			url := a_fields.text (once "url")
			revised_prompt := a_fields.text (once "revised_prompt")
		end

end
