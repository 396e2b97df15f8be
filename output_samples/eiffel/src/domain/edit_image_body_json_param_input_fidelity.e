note
	description: "How closely to keep to the source images, above all in faces."

class
	EDIT_IMAGE_BODY_JSON_PARAM_INPUT_FIDELITY

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
