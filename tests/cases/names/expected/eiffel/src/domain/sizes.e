note
	description: "Sizes."

class
	SIZES

inherit
	API_TEXT_VALUES

feature -- Access

	value_1024x1024: STRING_32 = {STRING_32} "1024x1024"
			-- The value `"1024x1024"'.

	auto: STRING_32 = {STRING_32} "auto"
			-- The value `"auto"'.

	gpt_4o: STRING_32 = {STRING_32} "gpt-4o"
			-- The value `"gpt-4o"'.

	value: STRING_32 = {STRING_32} ""
			-- The value `""'.

	star: STRING_32 = {STRING_32} "*"
			-- The value `"*"'.

	class_value: STRING_32 = {STRING_32} "class"
			-- The value `"class"'.

	none_value: STRING_32 = {STRING_32} "None"
			-- The value `"None"'.

	a: STRING_32 = {STRING_32} "A"
			-- The value `"A"'.

	a_2: STRING_32 = {STRING_32} "a"
			-- The value `"a"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<value_1024x1024, auto, gpt_4o, value, star, class_value, none_value, a, a_2>>
		end

end
