note
	description: "How strictly content is filtered; `low` lets more through."

class
	EDIT_IMAGE_BODY_JSON_PARAM_MODERATION

inherit
	API_TEXT_VALUES

feature -- Access

	low: STRING_32 = {STRING_32} "low"
			-- The value `"low"'.

	auto: STRING_32 = {STRING_32} "auto"
			-- The value `"auto"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<low, auto>>
		end

end
