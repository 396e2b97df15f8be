note
	description: "File type that `b64_json` decodes to."

class
	IMAGE_GEN_PARTIAL_IMAGE_EVENT_OUTPUT_FORMAT

inherit
	API_TEXT_VALUES

feature -- Access

	png: STRING_32 = {STRING_32} "png"
			-- The value `"png"'.

	webp: STRING_32 = {STRING_32} "webp"
			-- The value `"webp"'.

	jpeg: STRING_32 = {STRING_32} "jpeg"
			-- The value `"jpeg"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<png, webp, jpeg>>
		end

end
