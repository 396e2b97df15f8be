note
	description: "Pixel dimensions of the result, or `auto`."

class
	EDIT_IMAGE_BODY_JSON_PARAM_SIZE

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

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<auto, value_1024x1024, value_1536x1024, value_1024x1536>>
		end

end
