note
	description: "[
		Pixel dimensions as `WIDTHxHEIGHT`, or `auto` where supported. Which sizes are allowed depends on the
		model.
	]"

class
	CREATE_IMAGE_REQUEST_SIZE

inherit
	API_TEXT_VALUES

feature -- Access

	auto: STRING_32 = {STRING_32} "auto"
			-- The value `"auto"'.

	value_1024x1024: STRING_32 = {STRING_32} "1024x1024"
			-- The value `"1024x1024"'.

	value_1536x1024: STRING_32 = {STRING_32} "1536x1024"
			-- The value `"1536x1024"'.

	value_1024x1536: STRING_32 = {STRING_32} "1024x1536"
			-- The value `"1024x1536"'.

	value_256x256: STRING_32 = {STRING_32} "256x256"
			-- The value `"256x256"'.

	value_512x512: STRING_32 = {STRING_32} "512x512"
			-- The value `"512x512"'.

	value_1792x1024: STRING_32 = {STRING_32} "1792x1024"
			-- The value `"1792x1024"'.

	value_1024x1792: STRING_32 = {STRING_32} "1024x1792"
			-- The value `"1024x1792"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<auto, value_1024x1024, value_1536x1024, value_1024x1536, value_256x256, value_512x512,
				value_1792x1024, value_1024x1792>>
		end

end
