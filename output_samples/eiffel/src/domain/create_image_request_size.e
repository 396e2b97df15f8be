note
	description: "[
		Pixel dimensions as `WIDTHxHEIGHT`, or `auto` where supported. Which sizes are allowed depends on the
		model.
	]"

class
	CREATE_IMAGE_REQUEST_SIZE

feature -- Access

	auto: STRING_32 = {STRING_32} "auto"

	value_1024x1024: STRING_32 = {STRING_32} "1024x1024"

	value_1536x1024: STRING_32 = {STRING_32} "1536x1024"

	value_1024x1536: STRING_32 = {STRING_32} "1024x1536"

	value_256x256: STRING_32 = {STRING_32} "256x256"

	value_512x512: STRING_32 = {STRING_32} "512x512"

	value_1792x1024: STRING_32 = {STRING_32} "1792x1024"

	value_1024x1792: STRING_32 = {STRING_32} "1024x1792"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "auto")
				or else a_value.same_string ({STRING_32} "1024x1024")
				or else a_value.same_string ({STRING_32} "1536x1024")
				or else a_value.same_string ({STRING_32} "1024x1536")
				or else a_value.same_string ({STRING_32} "256x256")
				or else a_value.same_string ({STRING_32} "512x512")
				or else a_value.same_string ({STRING_32} "1792x1024")
				or else a_value.same_string ({STRING_32} "1024x1792")
		end

end
