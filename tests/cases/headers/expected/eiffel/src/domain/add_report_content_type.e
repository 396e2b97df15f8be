note
	description: "add_report Content-Type."

class
	ADD_REPORT_CONTENT_TYPE

inherit
	API_TEXT_VALUES

feature -- Access

	text_csv: STRING_32 = {STRING_32} "text/csv"
			-- The value `"text/csv"'.

	application_json: STRING_32 = {STRING_32} "application/json"
			-- The value `"application/json"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<text_csv, application_json>>
		end

end
