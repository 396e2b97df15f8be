note
	description: "Moderation model to use; images need one of the `omni` models."

class
	CREATE_MODERATION_REQUEST_MODEL

feature -- Access

	omni_moderation_latest: STRING_32 = {STRING_32} "omni-moderation-latest"

	omni_moderation_2024_09_26: STRING_32 = {STRING_32} "omni-moderation-2024-09-26"

	text_moderation_latest: STRING_32 = {STRING_32} "text-moderation-latest"

	text_moderation_stable: STRING_32 = {STRING_32} "text-moderation-stable"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "omni-moderation-latest")
				or else a_value.same_string ({STRING_32} "omni-moderation-2024-09-26")
				or else a_value.same_string ({STRING_32} "text-moderation-latest")
				or else a_value.same_string ({STRING_32} "text-moderation-stable")
		end

end
