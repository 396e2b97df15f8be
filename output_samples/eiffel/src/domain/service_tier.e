note
	description: "Processing tier for a request, which affects speed and price."

class
	SERVICE_TIER

feature -- Access

	auto: STRING_32 = {STRING_32} "auto"

	default_value: STRING_32 = {STRING_32} "default"

	flex: STRING_32 = {STRING_32} "flex"

	scale: STRING_32 = {STRING_32} "scale"

	priority: STRING_32 = {STRING_32} "priority"

	fast: STRING_32 = {STRING_32} "fast"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "auto")
				or else a_value.same_string ({STRING_32} "default")
				or else a_value.same_string ({STRING_32} "flex")
				or else a_value.same_string ({STRING_32} "scale")
				or else a_value.same_string ({STRING_32} "priority")
				or else a_value.same_string ({STRING_32} "fast")
		end

end
