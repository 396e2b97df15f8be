note
	description: "Model that edits the image; some options below work with only one model family."

class
	CREATE_IMAGE_EDIT_REQUEST_MODEL

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

	gpt_image_1: STRING_32 = {STRING_32} "gpt-image-1"
			-- The value `"gpt-image-1"'.

	gpt_image_1_mini: STRING_32 = {STRING_32} "gpt-image-1-mini"
			-- The value `"gpt-image-1-mini"'.

	chatgpt_image_latest: STRING_32 = {STRING_32} "chatgpt-image-latest"
			-- The value `"chatgpt-image-latest"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<gpt_image_1_5, gpt_image_2, gpt_image_2_2026_04_21, dall_e_2, gpt_image_1, gpt_image_1_mini,
				chatgpt_image_latest>>
		end

end
