note
	description: "Between VALIDATE_GRADER_REQUEST_GRADER and JSON."

class
	VALIDATE_GRADER_REQUEST_GRADER_CODEC

inherit
	API_UNION_CODEC [VALIDATE_GRADER_REQUEST_GRADER]

feature -- Conversion

	decoded (a_json: JSON_VALUE): VALIDATE_GRADER_REQUEST_GRADER
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if l_choice.is_tagged ("type", "string_check") then
				create {GRADER_STRING_CHECK} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("type", "text_similarity") then
				create {GRADER_TEXT_SIMILARITY} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("type", "python") then
				create {GRADER_PYTHON} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("type", "score_model") then
				create {GRADER_SCORE_MODEL} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("type", "multi") then
				create {GRADER_MULTI} Result.make_from_json (l_choice.object)
			else
				create {VALIDATE_GRADER_REQUEST_GRADER_UNKNOWN} Result.make (a_json)
			end
		end

end
