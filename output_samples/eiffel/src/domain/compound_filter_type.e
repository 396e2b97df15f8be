note
	description: "Whether all conditions must hold (`and`) or any one suffices (`or`)."

class
	COMPOUND_FILTER_TYPE

feature -- Access

	and_value: STRING_32 = {STRING_32} "and"

	or_value: STRING_32 = {STRING_32} "or"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "and")
				or else a_value.same_string ({STRING_32} "or")
		end

end
