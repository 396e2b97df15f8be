note
	description: "Species."

class
	SPECIES

feature -- Access

	cat: STRING_32 = {STRING_32} "c"

	dog: STRING_32 = {STRING_32} "d"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "c")
				or else a_value.same_string ({STRING_32} "d")
		end

end
