note
	description: "Between GRADER_MULTI_GRADERS and JSON."

class
	GRADER_MULTI_GRADERS_CODEC

inherit
	API_UNION_CODEC [GRADER_MULTI_GRADERS]

feature -- Conversion

	decoded (a_json: JSON_VALUE): GRADER_MULTI_GRADERS
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
			elseif l_choice.is_tagged ("type", "label_model") then
				create {GRADER_LABEL_MODEL} Result.make_from_json (l_choice.object)
			else
				create {GRADER_MULTI_GRADERS_UNKNOWN} Result.make (a_json)
			end
		end

end
