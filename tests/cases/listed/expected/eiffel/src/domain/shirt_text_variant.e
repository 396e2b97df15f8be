note
	description: "Shirt text variant."

class
	SHIRT_TEXT_VARIANT

feature -- Access

	aa: STRING_32 = {STRING_32} "aa"

	bb: STRING_32 = {STRING_32} "bb"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "aa")
				or else a_value.same_string ({STRING_32} "bb")
		end

end
