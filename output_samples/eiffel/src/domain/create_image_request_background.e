note
	description: "[
		Whether the image has a see-through background; `transparent` needs PNG or WebP output. Applies to GPT
		image models.
	]"

class
	CREATE_IMAGE_REQUEST_BACKGROUND

inherit
	API_TEXT_VALUES

feature -- Access

	transparent: STRING_32 = {STRING_32} "transparent"
			-- The value `"transparent"'.

	opaque: STRING_32 = {STRING_32} "opaque"
			-- The value `"opaque"'.

	auto: STRING_32 = {STRING_32} "auto"
			-- The value `"auto"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<transparent, opaque, auto>>
		end

end
