note
	description: "[
		Comparison to make: equal, not equal, greater, greater or equal, less, less or equal, in a list, or
		not in a list.
	]"

class
	COMPARISON_FILTER_TYPE

feature -- Access

	eq: STRING_32 = {STRING_32} "eq"

	ne: STRING_32 = {STRING_32} "ne"

	gt: STRING_32 = {STRING_32} "gt"

	gte: STRING_32 = {STRING_32} "gte"

	lt: STRING_32 = {STRING_32} "lt"

	lte: STRING_32 = {STRING_32} "lte"

	in: STRING_32 = {STRING_32} "in"

	nin: STRING_32 = {STRING_32} "nin"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "eq")
				or else a_value.same_string ({STRING_32} "ne")
				or else a_value.same_string ({STRING_32} "gt")
				or else a_value.same_string ({STRING_32} "gte")
				or else a_value.same_string ({STRING_32} "lt")
				or else a_value.same_string ({STRING_32} "lte")
				or else a_value.same_string ({STRING_32} "in")
				or else a_value.same_string ({STRING_32} "nin")
		end

end
