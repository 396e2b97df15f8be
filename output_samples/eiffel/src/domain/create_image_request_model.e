note
	description: "[
		Model that draws the image. Without it, `dall-e-2` is used, or a GPT image model if one of its own
		options is set.
	]"

class
	CREATE_IMAGE_REQUEST_MODEL

inherit
	API_TEXT_VALUES

feature -- Access

	gpt_image_1_5: STRING_32 = {STRING_32} "gpt-image-1.5"
			-- The value `"gpt-image-1.5"'.

	gpt_image_2: STRING_32 = {STRING_32} "gpt-image-2"
			-- The value `"gpt-image-2"'.

	gpt_image_2_2026_04_21: STRING_32 = {STRING_32} "gpt-image-2-2026-04-21"
			-- The value `"gpt-image-2-2026-04-21"'.

	dall_e_2: STRING_32 = {STRING_32} "dall-e-2"
			-- The value `"dall-e-2"'.

	dall_e_3: STRING_32 = {STRING_32} "dall-e-3"
			-- The value `"dall-e-3"'.

	gpt_image_1: STRING_32 = {STRING_32} "gpt-image-1"
			-- The value `"gpt-image-1"'.

	gpt_image_1_mini: STRING_32 = {STRING_32} "gpt-image-1-mini"
			-- The value `"gpt-image-1-mini"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<gpt_image_1_5, gpt_image_2, gpt_image_2_2026_04_21, dall_e_2, dall_e_3, gpt_image_1,
				gpt_image_1_mini>>
		end

end
