note
	description: "[
		Rendering effort: `low` to `high` for GPT image models, `standard` or `hd` for `dall-e-3`, only
		`standard` for `dall-e-2`.
	]"

class
	CREATE_IMAGE_REQUEST_QUALITY

inherit
	API_TEXT_VALUES

feature -- Access

	standard: STRING_32 = {STRING_32} "standard"
			-- The value `"standard"'.

	hd: STRING_32 = {STRING_32} "hd"
			-- The value `"hd"'.

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
			Result := {ARRAY [STRING_32]} <<standard, hd, low, medium, high, auto>>
		end

end
