note
	description: "[
		How `dall-e-2` delivers the image: a link that lasts an hour, or base64 data. GPT image models always
		send base64.
	]"

class
	CREATE_IMAGE_EDIT_REQUEST_RESPONSE_FORMAT

inherit
	API_TEXT_VALUES

feature -- Access

	url: STRING_32 = {STRING_32} "url"
			-- The value `"url"'.

	b64_json: STRING_32 = {STRING_32} "b64_json"
			-- The value `"b64_json"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<url, b64_json>>
		end

end
