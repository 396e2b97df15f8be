note
	description: "Rendering effort that was used."

class
	IMAGES_RESPONSE_QUALITY

inherit
	API_TEXT_VALUES

feature -- Access

	low: STRING_32 = {STRING_32} "low"
			-- The value `"low"'.

	medium: STRING_32 = {STRING_32} "medium"
			-- The value `"medium"'.

	high: STRING_32 = {STRING_32} "high"
			-- The value `"high"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<low, medium, high>>
		end

end
