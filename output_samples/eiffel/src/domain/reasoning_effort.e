note
	description: "How hard a reasoning model thinks before it answers, or null for its default."

class
	REASONING_EFFORT

feature -- Access

	none_value: STRING_32 = {STRING_32} "none"

	minimal: STRING_32 = {STRING_32} "minimal"

	low: STRING_32 = {STRING_32} "low"

	medium: STRING_32 = {STRING_32} "medium"

	high: STRING_32 = {STRING_32} "high"

	xhigh: STRING_32 = {STRING_32} "xhigh"

	max: STRING_32 = {STRING_32} "max"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "none")
				or else a_value.same_string ({STRING_32} "minimal")
				or else a_value.same_string ({STRING_32} "low")
				or else a_value.same_string ({STRING_32} "medium")
				or else a_value.same_string ({STRING_32} "high")
				or else a_value.same_string ({STRING_32} "xhigh")
				or else a_value.same_string ({STRING_32} "max")
		end

end
