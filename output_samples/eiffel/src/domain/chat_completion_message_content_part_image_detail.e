note
	description: "[
		How finely the model looks at the picture; `low` costs fewer tokens and `auto` lets the model decide.
	]"

class
	CHAT_COMPLETION_MESSAGE_CONTENT_PART_IMAGE_DETAIL

inherit
	API_TEXT_VALUES

feature -- Access

	auto: STRING_32 = {STRING_32} "auto"
			-- The value `"auto"'.

	low: STRING_32 = {STRING_32} "low"
			-- The value `"low"'.

	high: STRING_32 = {STRING_32} "high"
			-- The value `"high"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<auto, low, high>>
		end

end
