note
	description: "Rendering effort for GPT image models; `auto` lets the model choose."

class
	CREATE_IMAGE_EDIT_REQUEST_QUALITY

inherit
	API_TEXT_VALUES

feature -- Access

	standard: STRING_32 = {STRING_32} "standard"
			-- The value `"standard"'.

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
			Result := {ARRAY [STRING_32]} <<standard, low, medium, high, auto>>
		end

end
