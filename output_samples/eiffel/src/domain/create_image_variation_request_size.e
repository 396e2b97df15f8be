note
	description: "Width and height of each variation in pixels."

class
	CREATE_IMAGE_VARIATION_REQUEST_SIZE

inherit
	API_TEXT_VALUES

feature -- Access

	value_256x256: STRING_32 = {STRING_32} "256x256"
			-- The value `"256x256"'.

	value_512x512: STRING_32 = {STRING_32} "512x512"
			-- The value `"512x512"'.

	value_1024x1024: STRING_32 = {STRING_32} "1024x1024"
			-- The value `"1024x1024"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<value_256x256, value_512x512, value_1024x1024>>
		end

end
