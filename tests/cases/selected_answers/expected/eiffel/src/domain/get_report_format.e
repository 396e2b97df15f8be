note
	description: "getReport format."

class
	GET_REPORT_FORMAT

inherit
	API_TEXT_VALUES

feature -- Access

	json: STRING_32 = {STRING_32} "json"
			-- The value `"json"'.

	csv: STRING_32 = {STRING_32} "csv"
			-- The value `"csv"'.

	pdf: STRING_32 = {STRING_32} "pdf"
			-- The value `"pdf"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<json, csv, pdf>>
		end

end
