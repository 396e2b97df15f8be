note
	description: "How closely to keep to the source images, above all in faces."

class
	EDIT_IMAGE_BODY_JSON_PARAM_INPUT_FIDELITY

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
