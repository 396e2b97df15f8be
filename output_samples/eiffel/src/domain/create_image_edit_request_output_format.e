note
	description: "File type that GPT image models encode the result in."

class
	CREATE_IMAGE_EDIT_REQUEST_OUTPUT_FORMAT

feature -- Access

	png: STRING_32 = {STRING_32} "png"

	jpeg: STRING_32 = {STRING_32} "jpeg"

	webp: STRING_32 = {STRING_32} "webp"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "png")
				or else a_value.same_string ({STRING_32} "jpeg")
				or else a_value.same_string ({STRING_32} "webp")
		end

end
