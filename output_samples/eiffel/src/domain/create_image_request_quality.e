note
	description: "[
		Rendering effort: `low` to `high` for GPT image models, `standard` or `hd` for `dall-e-3`, only
		`standard` for `dall-e-2`.
	]"

class
	CREATE_IMAGE_REQUEST_QUALITY

feature -- Access

	standard: STRING_32 = {STRING_32} "standard"

	hd: STRING_32 = {STRING_32} "hd"

	low: STRING_32 = {STRING_32} "low"

	medium: STRING_32 = {STRING_32} "medium"

	high: STRING_32 = {STRING_32} "high"

	auto: STRING_32 = {STRING_32} "auto"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "standard")
				or else a_value.same_string ({STRING_32} "hd")
				or else a_value.same_string ({STRING_32} "low")
				or else a_value.same_string ({STRING_32} "medium")
				or else a_value.same_string ({STRING_32} "high")
				or else a_value.same_string ({STRING_32} "auto")
		end

end
