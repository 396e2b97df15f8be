note
	description: "Layout."

class
	LAYOUT

feature -- Access

	short: STRING_32 = {STRING_32} "short"

	very_long: STRING_32 = {STRING_32} "very_long"

	text: STRING_32 = {STRING_32} "text"

	subtitles: STRING_32 = {STRING_32} "subtitles"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "short")
				or else a_value.same_string ({STRING_32} "very_long")
				or else a_value.same_string ({STRING_32} "text")
				or else a_value.same_string ({STRING_32} "subtitles")
		end

end
