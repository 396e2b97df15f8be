note
	description: "Processing tier for a request, which affects speed and price."

class
	SERVICE_TIER

inherit
	API_TEXT_VALUES

feature -- Access

	auto: STRING_32 = {STRING_32} "auto"
			-- The value `"auto"'.

	default_value: STRING_32 = {STRING_32} "default"
			-- The value `"default"'.

	flex: STRING_32 = {STRING_32} "flex"
			-- The value `"flex"'.

	scale: STRING_32 = {STRING_32} "scale"
			-- The value `"scale"'.

	priority: STRING_32 = {STRING_32} "priority"
			-- The value `"priority"'.

	fast: STRING_32 = {STRING_32} "fast"
			-- The value `"fast"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<auto, default_value, flex, scale, priority, fast>>
		end

end
