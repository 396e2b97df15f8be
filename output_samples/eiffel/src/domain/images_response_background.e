note
	description: "Background mode that was used."

class
	IMAGES_RESPONSE_BACKGROUND

inherit
	API_TEXT_VALUES

feature -- Access

	transparent: STRING_32 = {STRING_32} "transparent"
			-- The value `"transparent"'.

	opaque: STRING_32 = {STRING_32} "opaque"
			-- The value `"opaque"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<transparent, opaque>>
		end

end
