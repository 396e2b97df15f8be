note
	description: "remakeReport form."

class
	REMAKE_REPORT_FORM

feature -- Access

	short: STRING_32 = {STRING_32} "short"

	long: STRING_32 = {STRING_32} "long"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "short")
				or else a_value.same_string ({STRING_32} "long")
		end

end
