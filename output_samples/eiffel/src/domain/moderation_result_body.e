note
	description: "Verdict of a moderation model on one piece of content."

class
	MODERATION_RESULT_BODY

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	type: STRING_32
			-- Always `moderation_result`.

	model: STRING_32
			-- Moderation model that gave the verdict.

	flagged: BOOLEAN
			-- True if at least one category applies.

	categories: STRING_TABLE [BOOLEAN]
			-- Maps each category name to whether it applies.

	category_scores: STRING_TABLE [REAL_64]
			-- Maps each category name to a confidence from 0 to 1.

	category_applied_input_types: STRING_TABLE [LIST [STRING_32]]
			-- Maps each category name to the kinds of input that its score covers. Known values:
			-- {MODERATION_INPUT_TYPE}.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.required_text (once "type")
			model := a_fields.required_text (once "model")
			flagged := a_fields.required_boolean (once "flagged")
			categories := (create {API_MAP_CODEC [BOOLEAN]}.make (create {API_BOOLEAN_CODEC})).required_field (a_fields, once "categories")
			category_scores := (create {API_MAP_CODEC [REAL_64]}.make (create {API_REAL_CODEC})).required_field (a_fields, once "category_scores")
			category_applied_input_types := (create {API_MAP_CODEC [LIST [STRING_32]]}.make (create {API_LIST_CODEC [STRING_32]}.make (create {API_TEXT_CODEC}))).required_field (a_fields, once "category_applied_input_types")
		end

end
