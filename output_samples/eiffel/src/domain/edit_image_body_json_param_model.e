note
	description: "GPT image model that performs the edit."

class
	EDIT_IMAGE_BODY_JSON_PARAM_MODEL

feature -- Access

	gpt_image_1_5: STRING_32 = {STRING_32} "gpt-image-1.5"

	gpt_image_2: STRING_32 = {STRING_32} "gpt-image-2"

	gpt_image_2_2026_04_21: STRING_32 = {STRING_32} "gpt-image-2-2026-04-21"

	gpt_image_1: STRING_32 = {STRING_32} "gpt-image-1"

	gpt_image_1_mini: STRING_32 = {STRING_32} "gpt-image-1-mini"

	chatgpt_image_latest: STRING_32 = {STRING_32} "chatgpt-image-latest"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "gpt-image-1.5")
				or else a_value.same_string ({STRING_32} "gpt-image-2")
				or else a_value.same_string ({STRING_32} "gpt-image-2-2026-04-21")
				or else a_value.same_string ({STRING_32} "gpt-image-1")
				or else a_value.same_string ({STRING_32} "gpt-image-1-mini")
				or else a_value.same_string ({STRING_32} "chatgpt-image-latest")
		end

end
