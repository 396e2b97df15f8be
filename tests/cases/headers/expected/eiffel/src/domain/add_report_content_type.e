note
	description: "add_report Content-Type."

class
	ADD_REPORT_CONTENT_TYPE

feature -- Access

	application_json: STRING_32 = {STRING_32} "application/json"

	text_csv: STRING_32 = {STRING_32} "text/csv"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "application/json")
				or else a_value.same_string ({STRING_32} "text/csv")
		end

end
