note
	description: "How hard a reasoning model thinks before it answers, or null for its default."

class
	REASONING_EFFORT

inherit
	API_TEXT_VALUES

feature -- Access

	none_value: STRING_32 = {STRING_32} "none"
			-- The value `"none"'.

	minimal: STRING_32 = {STRING_32} "minimal"
			-- The value `"minimal"'.

	low: STRING_32 = {STRING_32} "low"
			-- The value `"low"'.

	medium: STRING_32 = {STRING_32} "medium"
			-- The value `"medium"'.

	high: STRING_32 = {STRING_32} "high"
			-- The value `"high"'.

	xhigh: STRING_32 = {STRING_32} "xhigh"
			-- The value `"xhigh"'.

	max: STRING_32 = {STRING_32} "max"
			-- The value `"max"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<none_value, minimal, low, medium, high, xhigh, max>>
		end

end
