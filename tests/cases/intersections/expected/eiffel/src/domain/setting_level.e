note
	description: "Setting level."

class
	SETTING_LEVEL

feature -- Access

	low: STRING_32 = {STRING_32} "low"

	middle: STRING_32 = {STRING_32} "middle"

	high: STRING_32 = {STRING_32} "high"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "low")
				or else a_value.same_string ({STRING_32} "middle")
				or else a_value.same_string ({STRING_32} "high")
		end

end
