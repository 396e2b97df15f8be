note
	description: "Sizes."

class
	SIZES

feature -- Access

	value_1024x1024: STRING_32 = {STRING_32} "1024x1024"

	auto: STRING_32 = {STRING_32} "auto"

	gpt_4o: STRING_32 = {STRING_32} "gpt-4o"

	value: STRING_32 = {STRING_32} ""

	star: STRING_32 = {STRING_32} "*"

	class_value: STRING_32 = {STRING_32} "class"

	none_value: STRING_32 = {STRING_32} "None"

	a: STRING_32 = {STRING_32} "A"

	a_2: STRING_32 = {STRING_32} "a"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "1024x1024")
				or else a_value.same_string ({STRING_32} "auto")
				or else a_value.same_string ({STRING_32} "gpt-4o")
				or else a_value.same_string ({STRING_32} "")
				or else a_value.same_string ({STRING_32} "*")
				or else a_value.same_string ({STRING_32} "class")
				or else a_value.same_string ({STRING_32} "None")
				or else a_value.same_string ({STRING_32} "A")
				or else a_value.same_string ({STRING_32} "a")
		end

end
