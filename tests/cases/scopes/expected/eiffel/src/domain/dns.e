note
	description: "DNS."

class
	DNS

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	list: detachable LIST [DNS]
			-- The JSON field `list'.

	builtins: detachable STRING_32
			-- The JSON field `builtins'.

	datetime: detachable STRING_32
			-- The JSON field `datetime'.

	model_problems: detachable STRING_32
			-- The JSON field `model_problems'.

	models: detachable LIST [MODEL]
			-- The JSON field `models'.

	datetime_as_date: detachable API_DATE
			-- What `datetime' says; Void if it is not set, or says none.
		do
			Result := (create {API_TEXTS}).as_date (datetime)
		end

feature -- Element change

	set_list (a_list: detachable READABLE_INDEXABLE [DNS])
			-- Set `list' to a list of these items; Void leaves it out.
		do
			list := list_codec.list (a_list)
		ensure
			list_set: list_codec.is_list (list, a_list)
		end

	extend_list (a_item: DNS)
			-- Add `a_item' to `list'.
		do
			if attached list as l_value then
				l_value.extend (a_item)
			else
				list := list_codec.singleton (a_item)
			end
		ensure
			one_more: list_codec.count (list) = old list_codec.count (list) + 1
			has_item: attached list as l_value and then l_value.last = a_item
		end

	set_builtins (a_builtins: detachable READABLE_STRING_GENERAL)
			-- Set `builtins'; Void leaves it out.
		do
			builtins := text_copy (a_builtins)
		ensure
			builtins_set: is_text_copy (builtins, a_builtins)
		end

	set_datetime (a_datetime: detachable READABLE_STRING_GENERAL)
			-- Set `datetime'; Void leaves it out.
		do
			datetime := text_copy (a_datetime)
		ensure
			datetime_set: is_text_copy (datetime, a_datetime)
		end

	set_model_problems (a_model_problems: detachable READABLE_STRING_GENERAL)
			-- Set `model_problems'; Void leaves it out.
		do
			model_problems := text_copy (a_model_problems)
		ensure
			model_problems_set: is_text_copy (model_problems, a_model_problems)
		end

	set_models (a_models: detachable READABLE_INDEXABLE [MODEL])
			-- Set `models' to a list of these items; Void leaves it out.
		do
			models := models_codec.list (a_models)
		ensure
			models_set: models_codec.is_list (models, a_models)
		end

	extend_models (a_item: MODEL)
			-- Add `a_item' to `models'.
		do
			if attached models as l_value then
				l_value.extend (a_item)
			else
				models := models_codec.singleton (a_item)
			end
		ensure
			one_more: models_codec.count (models) = old models_codec.count (models) + 1
			has_item: attached models as l_value and then l_value.last = a_item
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			list := list_codec.field (a_fields, once "list")
			builtins := a_fields.text (once "builtins")
			datetime := a_fields.text (once "datetime")
			model_problems := a_fields.text (once "model_problems")
			models := models_codec.field (a_fields, once "models")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			list_codec.put (a_fields, "list", list, False)
			a_fields.put_text ("builtins", builtins, False)
			a_fields.put_text ("datetime", datetime, False)
			a_fields.put_text ("model_problems", model_problems, False)
			models_codec.put (a_fields, "models", models, False)
		end

feature {NONE} -- Implementation

	list_codec: API_LIST_CODEC [DNS]
			-- What reads and writes it.
		once
			create Result.make (create {API_MODEL_CODEC [DNS]})
		end

	models_codec: API_LIST_CODEC [MODEL]
			-- What reads and writes it.
		once
			create Result.make (create {API_MODEL_CODEC [MODEL]})
		end

end
