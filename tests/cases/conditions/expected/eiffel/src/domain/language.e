note
	description: "Language."

class
	LANGUAGE

feature -- Access

	de: STRING_32 = {STRING_32} "de"

	en: STRING_32 = {STRING_32} "en"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "de")
				or else a_value.same_string ({STRING_32} "en")
		end

end
