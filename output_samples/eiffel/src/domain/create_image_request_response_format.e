note
	description: "[
		How DALL·E images are delivered: a link that lasts an hour, or base64 data. GPT image models always
		send base64.
	]"

class
	CREATE_IMAGE_REQUEST_RESPONSE_FORMAT

feature -- Access

	url: STRING_32 = {STRING_32} "url"

	b64_json: STRING_32 = {STRING_32} "b64_json"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "url")
				or else a_value.same_string ({STRING_32} "b64_json")
		end

end
