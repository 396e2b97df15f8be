note
	description: "Word."

class
	WORD

feature -- Access

	yes: STRING_32 = {STRING_32} "yes"

	never: STRING_32 = {STRING_32} "no"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "yes")
				or else a_value.same_string ({STRING_32} "no")
		end

end
