note
	description: "Deliver each image as a link that lasts an hour, or as base64 data."

class
	CREATE_IMAGE_VARIATION_REQUEST_RESPONSE_FORMAT

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
