note
	description: "[
		Similarity measure, such as `cosine` for meaning, `fuzzy_match` for spelling or `rouge_l` for shared
		sequences.
	]"

class
	GRADER_TEXT_SIMILARITY_EVALUATION_METRIC

inherit
	API_TEXT_VALUES

feature -- Access

	cosine: STRING_32 = {STRING_32} "cosine"
			-- The value `"cosine"'.

	fuzzy_match: STRING_32 = {STRING_32} "fuzzy_match"
			-- The value `"fuzzy_match"'.

	bleu: STRING_32 = {STRING_32} "bleu"
			-- The value `"bleu"'.

	gleu: STRING_32 = {STRING_32} "gleu"
			-- The value `"gleu"'.

	meteor: STRING_32 = {STRING_32} "meteor"
			-- The value `"meteor"'.

	rouge_1: STRING_32 = {STRING_32} "rouge_1"
			-- The value `"rouge_1"'.

	rouge_2: STRING_32 = {STRING_32} "rouge_2"
			-- The value `"rouge_2"'.

	rouge_3: STRING_32 = {STRING_32} "rouge_3"
			-- The value `"rouge_3"'.

	rouge_4: STRING_32 = {STRING_32} "rouge_4"
			-- The value `"rouge_4"'.

	rouge_5: STRING_32 = {STRING_32} "rouge_5"
			-- The value `"rouge_5"'.

	rouge_l: STRING_32 = {STRING_32} "rouge_l"
			-- The value `"rouge_l"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<cosine, fuzzy_match, bleu, gleu, meteor, rouge_1, rouge_2, rouge_3, rouge_4, rouge_5, rouge_l>>
		end

end
