note
	description: "Between EVAL_ITEM_CONTENT and JSON."

class
	EVAL_ITEM_CONTENT_CODEC

inherit
	API_UNION_CODEC [EVAL_ITEM_CONTENT]

feature -- Conversion

	decoded (a_json: JSON_VALUE): EVAL_ITEM_CONTENT
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if l_choice.is_tagged ("type", "input_text") then
				create {INPUT_TEXT_CONTENT} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("type", "output_text") then
				create {EVAL_ITEM_CONTENT_OUTPUT_TEXT} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("type", "input_image") then
				create {EVAL_ITEM_INPUT_IMAGE} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("type", "input_audio") then
				create {INPUT_AUDIO} Result.make_from_json (l_choice.object)
			elseif (create {API_TEXT_CODEC}).accepts (a_json) then
				create {EVAL_ITEM_CONTENT_ITEM_STRING} Result.make ((create {API_TEXT_CODEC}).decoded (a_json))
			elseif (create {API_LIST_CODEC [EVAL_ITEM_CONTENT_ITEM]}.make (create {EVAL_ITEM_CONTENT_ITEM_CODEC})).accepts (a_json) then
				create {EVAL_ITEM_CONTENT_LIST} Result.make ((create {API_LIST_CODEC [EVAL_ITEM_CONTENT_ITEM]}.make (create {EVAL_ITEM_CONTENT_ITEM_CODEC})).decoded (a_json))
			else
				create {EVAL_ITEM_CONTENT_UNKNOWN} Result.make (a_json)
			end
		end

end
