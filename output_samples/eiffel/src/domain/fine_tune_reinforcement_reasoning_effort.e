note
	description: "How long the model thinks before it answers during training."

class
	FINE_TUNE_REINFORCEMENT_REASONING_EFFORT

feature -- Access

	default_value: STRING_32 = {STRING_32} "default"

	low: STRING_32 = {STRING_32} "low"

	medium: STRING_32 = {STRING_32} "medium"

	high: STRING_32 = {STRING_32} "high"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "default")
				or else a_value.same_string ({STRING_32} "low")
				or else a_value.same_string ({STRING_32} "medium")
				or else a_value.same_string ({STRING_32} "high")
		end

end
