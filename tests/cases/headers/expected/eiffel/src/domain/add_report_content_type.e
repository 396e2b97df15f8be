note
	description: "add_report Content-Type."

class
	ADD_REPORT_CONTENT_TYPE

inherit
	API_TEXT_VALUES

feature -- Access

	application_json: STRING_32 = {STRING_32} "application/json"
			-- The value `"application/json"'.

	text_csv: STRING_32 = {STRING_32} "text/csv"
			-- The value `"text/csv"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<application_json, text_csv>>
		end

end
