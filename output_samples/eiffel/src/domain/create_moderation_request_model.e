note
	description: "Moderation model to use; images need one of the `omni` models."

class
	CREATE_MODERATION_REQUEST_MODEL

inherit
	API_TEXT_VALUES

feature -- Access

	omni_moderation_latest: STRING_32 = {STRING_32} "omni-moderation-latest"
			-- The value `"omni-moderation-latest"'.

	omni_moderation_2024_09_26: STRING_32 = {STRING_32} "omni-moderation-2024-09-26"
			-- The value `"omni-moderation-2024-09-26"'.

	text_moderation_latest: STRING_32 = {STRING_32} "text-moderation-latest"
			-- The value `"text-moderation-latest"'.

	text_moderation_stable: STRING_32 = {STRING_32} "text-moderation-stable"
			-- The value `"text-moderation-stable"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<omni_moderation_latest, omni_moderation_2024_09_26, text_moderation_latest,
				text_moderation_stable>>
		end

end
