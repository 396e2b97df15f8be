note
	description: "[
		Kind of comparison. `eq` wants equal strings, `ne` different ones, and `like` or `ilike` look for the
		reference inside the input, the latter ignoring case.
	]"

class
	GRADER_STRING_CHECK_OPERATION

inherit
	API_TEXT_VALUES

feature -- Access

	eq: STRING_32 = {STRING_32} "eq"
			-- The value `"eq"'.

	ne: STRING_32 = {STRING_32} "ne"
			-- The value `"ne"'.

	like_value: STRING_32 = {STRING_32} "like"
			-- The value `"like"'.

	ilike: STRING_32 = {STRING_32} "ilike"
			-- The value `"ilike"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<eq, ne, like_value, ilike>>
		end

end
