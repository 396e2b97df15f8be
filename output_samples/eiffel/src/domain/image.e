note
	description: "One produced image, given as base64 data or as a link."

class
	IMAGE

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	b64_json: detachable STRING_32
			-- Base64 image data; GPT image models always fill it, DALL·E models on request.

	url: detachable STRING_32
			-- Link to a DALL·E image, valid for an hour after creation.

	revised_prompt: detachable STRING_32
			-- Rewritten prompt that `dall-e-3` actually drew from.

feature -- Status report

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := True
		end

feature -- Element change

	set_b64_json (a_b64_json: detachable READABLE_STRING_GENERAL)
			-- Set `b64_json'; Void leaves it out.
		do
			if a_b64_json /= Void then
				create b64_json.make_from_string_general (a_b64_json)
			else
				b64_json := Void
			end
		ensure
			b64_json_set: (b64_json = Void) = (a_b64_json = Void)
			same_text: attached b64_json as l_text and then a_b64_json /= Void implies l_text.same_string_general (a_b64_json)
		end

	set_url (a_url: detachable READABLE_STRING_GENERAL)
			-- Set `url'; Void leaves it out.
		do
			if a_url /= Void then
				create url.make_from_string_general (a_url)
			else
				url := Void
			end
		ensure
			url_set: (url = Void) = (a_url = Void)
			same_text: attached url as l_text and then a_url /= Void implies l_text.same_string_general (a_url)
		end

	set_revised_prompt (a_revised_prompt: detachable READABLE_STRING_GENERAL)
			-- Set `revised_prompt'; Void leaves it out.
		do
			if a_revised_prompt /= Void then
				create revised_prompt.make_from_string_general (a_revised_prompt)
			else
				revised_prompt := Void
			end
		ensure
			revised_prompt_set: (revised_prompt = Void) = (a_revised_prompt = Void)
			same_text: attached revised_prompt as l_text and then a_revised_prompt /= Void implies l_text.same_string_general (a_revised_prompt)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			b64_json := a_fields.text ("b64_json")
			url := a_fields.text ("url")
			revised_prompt := a_fields.text ("revised_prompt")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("b64_json", b64_json, False)
			a_fields.put_text ("url", url, False)
			a_fields.put_text ("revised_prompt", revised_prompt, False)
		end

end
