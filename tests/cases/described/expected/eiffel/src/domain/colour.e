note
	description: "Of the label."

class
	COLOUR

feature -- Access

	red: STRING_32 = {STRING_32} "r"
			-- Seen from afar.

	green: STRING_32 = {STRING_32} "g"
			-- For gardens.

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "r")
				or else a_value.same_string ({STRING_32} "g")
		end

end
