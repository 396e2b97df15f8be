note
	description: "[
		Kind of comparison. `eq` wants equal strings, `ne` different ones, and `like` or `ilike` look for the
		reference inside the input, the latter ignoring case.
	]"

class
	GRADER_STRING_CHECK_OPERATION

feature -- Access

	eq: STRING_32 = {STRING_32} "eq"

	ne: STRING_32 = {STRING_32} "ne"

	like_value: STRING_32 = {STRING_32} "like"

	ilike: STRING_32 = {STRING_32} "ilike"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "eq")
				or else a_value.same_string ({STRING_32} "ne")
				or else a_value.same_string ({STRING_32} "like")
				or else a_value.same_string ({STRING_32} "ilike")
		end

end
