note
	description: "Pet mood."

class
	PET_MOOD

feature -- Access

	good: STRING_32 = {STRING_32} "good"

	bad: STRING_32 = {STRING_32} "bad"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "good")
				or else a_value.same_string ({STRING_32} "bad")
		end

end
