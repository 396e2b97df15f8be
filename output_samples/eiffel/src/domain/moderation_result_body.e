note
	description: "Verdict of a moderation model on one piece of content."

class
	MODERATION_RESULT_BODY

inherit
	API_MODEL
		redefine
			make
		end

create
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			type := {STRING_32} "moderation_result"
		end

feature -- Access

	type: detachable STRING_32
			-- Always `moderation_result`.

	model: detachable STRING_32
			-- Moderation model that gave the verdict.

	flagged: BOOLEAN
			-- True if at least one category applies.

	categories: detachable STRING_TABLE [BOOLEAN]
			-- Maps each category name to whether it applies.

	category_scores: detachable STRING_TABLE [REAL_64]
			-- Maps each category name to a confidence from 0 to 1.

	category_applied_input_types: detachable STRING_TABLE [LIST [STRING_32]]
			-- Maps each category name to the kinds of input that its score covers. Known values:
			-- {MODERATION_INPUT_TYPE}.

feature -- Status report

	has_flagged: BOOLEAN
			-- Is `flagged' set?

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := type /= Void
				and model /= Void
				and has_flagged
				and categories /= Void
				and category_scores /= Void
				and category_applied_input_types /= Void
		end

feature -- Element change

	set_type (a_type: detachable READABLE_STRING_GENERAL)
			-- Set `type'; Void leaves it out.
		do
			if a_type /= Void then
				create type.make_from_string_general (a_type)
			else
				type := Void
			end
		ensure
			type_set: (type = Void) = (a_type = Void)
			same_text: attached type as l_text and then a_type /= Void implies l_text.same_string_general (a_type)
		end

	set_model (a_model: detachable READABLE_STRING_GENERAL)
			-- Set `model'; Void leaves it out.
		do
			if a_model /= Void then
				create model.make_from_string_general (a_model)
			else
				model := Void
			end
		ensure
			model_set: (model = Void) = (a_model = Void)
			same_text: attached model as l_text and then a_model /= Void implies l_text.same_string_general (a_model)
		end

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

	set_categories (a_categories: detachable STRING_TABLE [BOOLEAN])
			-- Set `categories'; Void leaves it out.
		do
			categories := a_categories
		ensure
			categories_set: categories = a_categories
		end

	set_category_scores (a_category_scores: detachable STRING_TABLE [REAL_64])
			-- Set `category_scores'; Void leaves it out.
		do
			category_scores := a_category_scores
		ensure
			category_scores_set: category_scores = a_category_scores
		end

	set_category_applied_input_types (a_category_applied_input_types: detachable STRING_TABLE [LIST [STRING_32]])
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
			type := a_fields.text ("type")
			model := a_fields.text ("model")
			flagged := a_fields.boolean ("flagged")
			has_flagged := a_fields.is_found
			categories := categories_codec.field (a_fields, "categories")
			category_scores := category_scores_codec.field (a_fields, "category_scores")
			category_applied_input_types := category_applied_input_types_codec.field (a_fields, "category_applied_input_types")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("type", type, False)
			a_fields.put_text ("model", model, False)
			a_fields.put_boolean ("flagged", flagged, has_flagged, False)
			categories_codec.put (a_fields, "categories", categories, False)
			category_scores_codec.put (a_fields, "category_scores", category_scores, False)
			category_applied_input_types_codec.put (a_fields, "category_applied_input_types", category_applied_input_types, False)
		end

feature {NONE} -- Implementation

	categories_codec: API_MAP_CODEC [BOOLEAN]
			-- What reads and writes it.
		once
			create Result.make (create {API_BOOLEAN_CODEC})
		end

	category_scores_codec: API_MAP_CODEC [REAL_64]
			-- What reads and writes it.
		once
			create Result.make (create {API_REAL_CODEC})
		end

	category_applied_input_types_codec: API_MAP_CODEC [LIST [STRING_32]]
			-- What reads and writes it.
		once
			create Result.make (create {API_LIST_CODEC [STRING_32]}.make (create {API_TEXT_CODEC}))
		end

end
