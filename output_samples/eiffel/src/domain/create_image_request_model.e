note
	description: "[
		Model that draws the image. Without it, `dall-e-2` is used, or a GPT image model if one of its own
		options is set.
	]"

class
	CREATE_IMAGE_REQUEST_MODEL

feature -- Access

	gpt_image_1_5: STRING_32 = {STRING_32} "gpt-image-1.5"

	gpt_image_2: STRING_32 = {STRING_32} "gpt-image-2"

	gpt_image_2_2026_04_21: STRING_32 = {STRING_32} "gpt-image-2-2026-04-21"

	dall_e_2: STRING_32 = {STRING_32} "dall-e-2"

	dall_e_3: STRING_32 = {STRING_32} "dall-e-3"

	gpt_image_1: STRING_32 = {STRING_32} "gpt-image-1"

	gpt_image_1_mini: STRING_32 = {STRING_32} "gpt-image-1-mini"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "gpt-image-1.5")
				or else a_value.same_string ({STRING_32} "gpt-image-2")
				or else a_value.same_string ({STRING_32} "gpt-image-2-2026-04-21")
				or else a_value.same_string ({STRING_32} "dall-e-2")
				or else a_value.same_string ({STRING_32} "dall-e-3")
				or else a_value.same_string ({STRING_32} "gpt-image-1")
				or else a_value.same_string ({STRING_32} "gpt-image-1-mini")
		end

end
