note
	description: "Background mode chosen for the edited image."

class
	IMAGE_EDIT_COMPLETED_EVENT_BACKGROUND

feature -- Access

	transparent: STRING_32 = {STRING_32} "transparent"

	opaque: STRING_32 = {STRING_32} "opaque"

	auto: STRING_32 = {STRING_32} "auto"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "transparent")
				or else a_value.same_string ({STRING_32} "opaque")
				or else a_value.same_string ({STRING_32} "auto")
		end

end
