note
	description: "[
		How closely edits keep to the style and features, notably faces, of the source images. Not available
		with `gpt-image-1-mini`.
	]"

class
	INPUT_FIDELITY

inherit
	API_TEXT_VALUES

feature -- Access

	high: STRING_32 = {STRING_32} "high"
			-- The value `"high"'.

	low: STRING_32 = {STRING_32} "low"
			-- The value `"low"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<high, low>>
		end

end
