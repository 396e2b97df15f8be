note
	description: "Rendering effort asked for."

class
	IMAGE_EDIT_PARTIAL_IMAGE_EVENT_QUALITY

inherit
	API_TEXT_VALUES

feature -- Access

	low: STRING_32 = {STRING_32} "low"
			-- The value `"low"'.

	medium: STRING_32 = {STRING_32} "medium"
			-- The value `"medium"'.

	high: STRING_32 = {STRING_32} "high"
			-- The value `"high"'.

	auto: STRING_32 = {STRING_32} "auto"
			-- The value `"auto"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<low, medium, high, auto>>
		end

end
