note
	description: "CreateModerationResponse result."

class
	CREATE_MODERATION_RESPONSE_RESULT

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	flagged: BOOLEAN
			-- True if at least one category applies.

	categories: detachable CREATE_MODERATION_RESPONSE_RESULT_CATEGORIES
			-- For each category, whether the content falls into it.

	category_scores: detachable CREATE_MODERATION_RESPONSE_RESULT_CATEGORY_SCORES
			-- For each category, the model's confidence from 0 to 1 that it applies.

	category_applied_input_types: detachable CREATE_MODERATION_CATEGORY_APPLIED_INPUT_TYPES
			-- For each category, which kinds of input its score takes into account.

feature -- Status report

	has_flagged: BOOLEAN
			-- Is `flagged' set?

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := has_flagged
				and categories /= Void
				and category_scores /= Void
				and category_applied_input_types /= Void
		end

feature -- Element change

	set_flagged (a_flagged: BOOLEAN)
			-- Set `flagged'.
		do
			flagged := a_flagged
			has_flagged := True
		ensure
			flagged_set: flagged = a_flagged
			has_flagged: has_flagged
		end

	unset_flagged
			-- Leave `flagged' out.
		do
			flagged := False
			has_flagged := False
		ensure
			not_has_flagged: not has_flagged
		end

	set_categories (a_categories: detachable CREATE_MODERATION_RESPONSE_RESULT_CATEGORIES)
			-- Set `categories'; Void leaves it out.
		do
			categories := a_categories
		ensure
			categories_set: categories = a_categories
		end

	set_category_scores (a_category_scores: detachable CREATE_MODERATION_RESPONSE_RESULT_CATEGORY_SCORES)
			-- Set `category_scores'; Void leaves it out.
		do
			category_scores := a_category_scores
		ensure
			category_scores_set: category_scores = a_category_scores
		end

	set_category_applied_input_types (a_category_applied_input_types: detachable CREATE_MODERATION_CATEGORY_APPLIED_INPUT_TYPES)
			-- Set `category_applied_input_types'; Void leaves it out.
		do
			category_applied_input_types := a_category_applied_input_types
		ensure
			category_applied_input_types_set: category_applied_input_types = a_category_applied_input_types
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			flagged := a_fields.boolean ("flagged")
			has_flagged := a_fields.is_found
			categories := categories_codec.field (a_fields, "categories")
			category_scores := category_scores_codec.field (a_fields, "category_scores")
			category_applied_input_types := category_applied_input_types_codec.field (a_fields, "category_applied_input_types")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_boolean ("flagged", flagged, has_flagged, False)
			categories_codec.put (a_fields, "categories", categories, False)
			category_scores_codec.put (a_fields, "category_scores", category_scores, False)
			category_applied_input_types_codec.put (a_fields, "category_applied_input_types", category_applied_input_types, False)
		end

feature {NONE} -- Implementation

	categories_codec: API_MODEL_CODEC [CREATE_MODERATION_RESPONSE_RESULT_CATEGORIES]
			-- What reads and writes it.
		once
			create Result
		end

	category_scores_codec: API_MODEL_CODEC [CREATE_MODERATION_RESPONSE_RESULT_CATEGORY_SCORES]
			-- What reads and writes it.
		once
			create Result
		end

	category_applied_input_types_codec: API_MODEL_CODEC [CREATE_MODERATION_CATEGORY_APPLIED_INPUT_TYPES]
			-- What reads and writes it.
		once
			create Result
		end

end
