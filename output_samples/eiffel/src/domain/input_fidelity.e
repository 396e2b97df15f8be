note
	description: "[
		How closely edits keep to the style and features, notably faces, of the source images. Not available
		with `gpt-image-1-mini`.
	]"

class
	INPUT_FIDELITY

feature -- Access

	high: STRING_32 = {STRING_32} "high"

	low: STRING_32 = {STRING_32} "low"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "high")
				or else a_value.same_string ({STRING_32} "low")
		end

end
