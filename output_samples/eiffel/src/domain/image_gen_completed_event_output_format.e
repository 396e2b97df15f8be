note
	description: "File type that `b64_json` decodes to."

class
	IMAGE_GEN_COMPLETED_EVENT_OUTPUT_FORMAT

feature -- Access

	png: STRING_32 = {STRING_32} "png"

	webp: STRING_32 = {STRING_32} "webp"

	jpeg: STRING_32 = {STRING_32} "jpeg"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "png")
				or else a_value.same_string ({STRING_32} "webp")
				or else a_value.same_string ({STRING_32} "jpeg")
		end

end
