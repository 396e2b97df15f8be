note
	description: "Deliver each image as a link that lasts an hour, or as base64 data."

class
	CREATE_IMAGE_VARIATION_REQUEST_RESPONSE_FORMAT

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
