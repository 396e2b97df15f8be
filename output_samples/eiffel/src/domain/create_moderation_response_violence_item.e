note
	description: "CreateModerationResponse violence item."

class
	CREATE_MODERATION_RESPONSE_VIOLENCE_ITEM

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
