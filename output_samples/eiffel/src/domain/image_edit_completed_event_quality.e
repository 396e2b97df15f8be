note
	description: "Rendering effort chosen for the edited image."

class
	IMAGE_EDIT_COMPLETED_EVENT_QUALITY

feature -- Access

	low: STRING_32 = {STRING_32} "low"

	medium: STRING_32 = {STRING_32} "medium"

	high: STRING_32 = {STRING_32} "high"

	auto: STRING_32 = {STRING_32} "auto"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "low")
				or else a_value.same_string ({STRING_32} "medium")
				or else a_value.same_string ({STRING_32} "high")
				or else a_value.same_string ({STRING_32} "auto")
		end

end
