note
	description: "Pixel dimensions of the result, or `auto`."

class
	EDIT_IMAGE_BODY_JSON_PARAM_SIZE

feature -- Access

	auto: STRING_32 = {STRING_32} "auto"

	value_1024x1024: STRING_32 = {STRING_32} "1024x1024"

	value_1536x1024: STRING_32 = {STRING_32} "1536x1024"

	value_1024x1536: STRING_32 = {STRING_32} "1024x1536"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "auto")
				or else a_value.same_string ({STRING_32} "1024x1024")
				or else a_value.same_string ({STRING_32} "1536x1024")
				or else a_value.same_string ({STRING_32} "1024x1536")
		end

end
