note
	description: "How long the model thinks before it answers during training."

class
	FINE_TUNE_REINFORCEMENT_REASONING_EFFORT

inherit
	API_TEXT_VALUES

feature -- Access

	default_value: STRING_32 = {STRING_32} "default"
			-- The value `"default"'.

	low: STRING_32 = {STRING_32} "low"
			-- The value `"low"'.

	medium: STRING_32 = {STRING_32} "medium"
			-- The value `"medium"'.

	high: STRING_32 = {STRING_32} "high"
			-- The value `"high"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<default_value, low, medium, high>>
		end

end
