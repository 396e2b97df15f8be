note
	description: "Code."

class
	CODE

feature -- Access

	ax: STRING_32 = {STRING_32} "ax"

	bx: STRING_32 = {STRING_32} "bx"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "ax")
				or else a_value.same_string ({STRING_32} "bx")
		end

end
