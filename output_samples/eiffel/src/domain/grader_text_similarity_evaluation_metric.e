note
	description: "[
		Similarity measure, such as `cosine` for meaning, `fuzzy_match` for spelling or `rouge_l` for shared
		sequences.
	]"

class
	GRADER_TEXT_SIMILARITY_EVALUATION_METRIC

feature -- Access

	cosine: STRING_32 = {STRING_32} "cosine"

	fuzzy_match: STRING_32 = {STRING_32} "fuzzy_match"

	bleu: STRING_32 = {STRING_32} "bleu"

	gleu: STRING_32 = {STRING_32} "gleu"

	meteor: STRING_32 = {STRING_32} "meteor"

	rouge_1: STRING_32 = {STRING_32} "rouge_1"

	rouge_2: STRING_32 = {STRING_32} "rouge_2"

	rouge_3: STRING_32 = {STRING_32} "rouge_3"

	rouge_4: STRING_32 = {STRING_32} "rouge_4"

	rouge_5: STRING_32 = {STRING_32} "rouge_5"

	rouge_l: STRING_32 = {STRING_32} "rouge_l"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "cosine")
				or else a_value.same_string ({STRING_32} "fuzzy_match")
				or else a_value.same_string ({STRING_32} "bleu")
				or else a_value.same_string ({STRING_32} "gleu")
				or else a_value.same_string ({STRING_32} "meteor")
				or else a_value.same_string ({STRING_32} "rouge_1")
				or else a_value.same_string ({STRING_32} "rouge_2")
				or else a_value.same_string ({STRING_32} "rouge_3")
				or else a_value.same_string ({STRING_32} "rouge_4")
				or else a_value.same_string ({STRING_32} "rouge_5")
				or else a_value.same_string ({STRING_32} "rouge_l")
		end

end
