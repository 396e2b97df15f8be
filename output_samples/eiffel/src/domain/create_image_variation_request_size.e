note
	description: "Width and height of each variation in pixels."

class
	CREATE_IMAGE_VARIATION_REQUEST_SIZE

feature -- Access

	value_256x256: STRING_32 = {STRING_32} "256x256"

	value_512x512: STRING_32 = {STRING_32} "512x512"

	value_1024x1024: STRING_32 = {STRING_32} "1024x1024"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "256x256")
				or else a_value.same_string ({STRING_32} "512x512")
				or else a_value.same_string ({STRING_32} "1024x1024")
		end

end
