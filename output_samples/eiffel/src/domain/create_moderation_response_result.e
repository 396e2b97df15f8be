note
	description: "CreateModerationResponse result."

class
	CREATE_MODERATION_RESPONSE_RESULT

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	flagged: BOOLEAN
			-- True if at least one category applies.

	categories: CREATE_MODERATION_RESPONSE_RESULT_CATEGORIES
			-- For each category, whether the content falls into it.

	category_scores: CREATE_MODERATION_RESPONSE_RESULT_CATEGORY_SCORES
			-- For each category, the model's confidence from 0 to 1 that it applies.

	category_applied_input_types: CREATE_MODERATION_CATEGORY_APPLIED_INPUT_TYPES
			-- For each category, which kinds of input its score takes into account.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			flagged := a_fields.required_boolean (once "flagged")
			categories := (create {API_MODEL_CODEC [CREATE_MODERATION_RESPONSE_RESULT_CATEGORIES]}).required_field (a_fields, once "categories")
			category_scores := (create {API_MODEL_CODEC [CREATE_MODERATION_RESPONSE_RESULT_CATEGORY_SCORES]}).required_field (a_fields, once "category_scores")
			category_applied_input_types := (create {API_MODEL_CODEC [CREATE_MODERATION_CATEGORY_APPLIED_INPUT_TYPES]}).required_field (a_fields, once "category_applied_input_types")
		end

end
