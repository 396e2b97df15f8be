note
	description: "Kind of content that a moderation score takes into account."

class
	MODERATION_INPUT_TYPE

inherit
	API_TEXT_VALUES

feature -- Access

	text: STRING_32 = {STRING_32} "text"
			-- The value `"text"'.

	image: STRING_32 = {STRING_32} "image"
			-- The value `"image"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<text, image>>
		end

end
