note
	description: "getReport format."

class
	GET_REPORT_FORMAT

feature -- Access

	json: STRING_32 = {STRING_32} "json"

	csv: STRING_32 = {STRING_32} "csv"

	pdf: STRING_32 = {STRING_32} "pdf"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "json")
				or else a_value.same_string ({STRING_32} "csv")
				or else a_value.same_string ({STRING_32} "pdf")
		end

end
