note
	description: "Which label."

class
	SEND_FORM_REQUEST_LABEL

feature -- Access

	small: STRING_32 = {STRING_32} "small"

	large: STRING_32 = {STRING_32} "large"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "small")
				or else a_value.same_string ({STRING_32} "large")
		end

end
