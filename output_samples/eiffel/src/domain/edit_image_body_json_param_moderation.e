note
	description: "How strictly content is filtered; `low` lets more through."

class
	EDIT_IMAGE_BODY_JSON_PARAM_MODERATION

feature -- Access

	low: STRING_32 = {STRING_32} "low"

	auto: STRING_32 = {STRING_32} "auto"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "low")
				or else a_value.same_string ({STRING_32} "auto")
		end

end
