note
	description: "File type that GPT image models encode the result in."

class
	CREATE_IMAGE_EDIT_REQUEST_OUTPUT_FORMAT

inherit
	API_TEXT_VALUES

feature -- Access

	png: STRING_32 = {STRING_32} "png"
			-- The value `"png"'.

	jpeg: STRING_32 = {STRING_32} "jpeg"
			-- The value `"jpeg"'.

	webp: STRING_32 = {STRING_32} "webp"
			-- The value `"webp"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<png, jpeg, webp>>
		end

end
