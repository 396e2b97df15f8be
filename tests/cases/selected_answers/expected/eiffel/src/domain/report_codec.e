note
	description: "Between REPORT and JSON."

class
	REPORT_CODEC

inherit
	API_UNION_CODEC [REPORT]

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

end
