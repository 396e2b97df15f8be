note
	description: "Between REPORT and JSON."

class
	REPORT_CODEC

inherit
	API_CODEC [REPORT]
		redefine
			missing_field
		end

feature -- Status report

	accepts (a_json: JSON_VALUE): BOOLEAN
			-- <Precursor>
		do
			Result := not attached {JSON_NULL} a_json
		end

	missing_field (a_value: REPORT): STRING_32
			-- <Precursor>
		do
			Result := a_value.missing_field
		end

feature -- Conversion

	decoded (a_json: JSON_VALUE): REPORT
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			l_choice.consider (1, "line", "", "")
			l_choice.consider (2, "lines", "", "")
			if l_choice.best = 1 then
				create {SHORT_REPORT} Result.make_from_json (l_choice.object)
			elseif l_choice.best = 2 then
				create {LONG_REPORT} Result.make_from_json (l_choice.object)
			else
				create {REPORT_UNKNOWN} Result.make (a_json)
			end
		end

	encoded (a_value: REPORT; a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			Result := a_value.as_json (a_is_request)
		end

end
