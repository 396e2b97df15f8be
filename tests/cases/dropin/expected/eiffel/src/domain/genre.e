note
	description: "Genre."

class
	GENRE

feature -- Access

	novel: STRING_32 = {STRING_32} "novel"

	fr_fr: STRING_32 = {STRING_32} "fr-FR"

	value_1: STRING_32 = {STRING_32} "1"

	check_completed: STRING_32 = {STRING_32} "check.completed"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "novel")
				or else a_value.same_string ({STRING_32} "fr-FR")
				or else a_value.same_string ({STRING_32} "1")
				or else a_value.same_string ({STRING_32} "check.completed")
		end

end
