note
	description: "[
		Pixel dimensions as `WIDTHxHEIGHT`, or `auto` where supported. `gpt-image-2` takes other sizes too if
		both sides are multiples of 16.
	]"

class
	CREATE_IMAGE_EDIT_REQUEST_SIZE

feature -- Access

	value_256x256: STRING_32 = {STRING_32} "256x256"

	value_512x512: STRING_32 = {STRING_32} "512x512"

	value_1024x1024: STRING_32 = {STRING_32} "1024x1024"

	value_1536x1024: STRING_32 = {STRING_32} "1536x1024"

	value_1024x1536: STRING_32 = {STRING_32} "1024x1536"

	auto: STRING_32 = {STRING_32} "auto"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "256x256")
				or else a_value.same_string ({STRING_32} "512x512")
				or else a_value.same_string ({STRING_32} "1024x1024")
				or else a_value.same_string ({STRING_32} "1536x1024")
				or else a_value.same_string ({STRING_32} "1024x1536")
				or else a_value.same_string ({STRING_32} "auto")
		end

end
