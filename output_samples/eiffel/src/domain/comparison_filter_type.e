note
	description: "[
		Comparison to make: equal, not equal, greater, greater or equal, less, less or equal, in a list, or
		not in a list.
	]"

class
	COMPARISON_FILTER_TYPE

inherit
	API_TEXT_VALUES

feature -- Access

	eq: STRING_32 = {STRING_32} "eq"
			-- The value `"eq"'.

	ne: STRING_32 = {STRING_32} "ne"
			-- The value `"ne"'.

	gt: STRING_32 = {STRING_32} "gt"
			-- The value `"gt"'.

	gte: STRING_32 = {STRING_32} "gte"
			-- The value `"gte"'.

	lt: STRING_32 = {STRING_32} "lt"
			-- The value `"lt"'.

	lte: STRING_32 = {STRING_32} "lte"
			-- The value `"lte"'.

	in: STRING_32 = {STRING_32} "in"
			-- The value `"in"'.

	nin: STRING_32 = {STRING_32} "nin"
			-- The value `"nin"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<eq, ne, gt, gte, lt, lte, in, nin>>
		end

end
