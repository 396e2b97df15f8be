note
	description: "A grader that asks a model to rate each sample with a number."

class
	GRADER_SCORE_MODEL

inherit
	API_MODEL
		redefine
			make
		end

	FINE_TUNE_REINFORCEMENT_METHOD_GRADER

	GRADER_MULTI_GRADERS

	RUN_GRADER_REQUEST_GRADER

	VALIDATE_GRADER_REQUEST_GRADER

	VALIDATE_GRADER_RESPONSE_GRADER

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			type := {STRING_32} "score_model"
		end

	make_with (
			a_a_name: READABLE_STRING_GENERAL;
			a_model: READABLE_STRING_GENERAL;
			a_input: READABLE_INDEXABLE [EVAL_ITEM]
		)
			-- Set what is required.
		do
			make
			create name.make_from_string_general (a_a_name)
			create model.make_from_string_general (a_model)
			input := input_codec.new_list (a_input)
		ensure
			name_set: is_text_copy (name, a_a_name)
			model_set: is_text_copy (model, a_model)
			input_set: input_codec.is_list (input, a_input)
		end

feature -- Access

	type: STRING_32
			-- Always `score_model`.

	name: STRING_32
			-- Name that you give the rating.

	model: STRING_32
			-- Model that does the rating.

	sampling_params: detachable GRADER_SCORE_MODEL_SAMPLING_PARAMS
			-- How the rating model generates its reply.

	input: LIST [EVAL_ITEM]
			-- Messages that show the sample to the rating model. Placeholders such as
			-- `{{sample.output_text}}` are filled in.

	range: detachable LIST [REAL_64]
			-- Lowest and highest possible score, `[0, 1]` if left out.

feature -- Element change

	set_name (a_a_name: READABLE_STRING_GENERAL)
			-- Set `name'.
		do
			create name.make_from_string_general (a_a_name)
			mark_set ("name")
		ensure
			name_set: is_text_copy (name, a_a_name)
		end

	set_model (a_model: READABLE_STRING_GENERAL)
			-- Set `model'.
		do
			create model.make_from_string_general (a_model)
			mark_set ("model")
		ensure
			model_set: is_text_copy (model, a_model)
		end

	set_sampling_params (a_sampling_params: detachable GRADER_SCORE_MODEL_SAMPLING_PARAMS)
			-- Set `sampling_params'; Void leaves it out.
		do
			sampling_params := a_sampling_params
		ensure
			sampling_params_set: sampling_params = a_sampling_params
		end

	set_input (a_input: READABLE_INDEXABLE [EVAL_ITEM])
			-- Set `input' to a list of these items.
		do
			input := input_codec.new_list (a_input)
			mark_set ("input")
		ensure
			input_set: input_codec.is_list (input, a_input)
		end

	extend_input (a_item: EVAL_ITEM)
			-- Add `a_item' to `input'.
		do
			input.extend (a_item)
			mark_set ("input")
		ensure
			one_more: input.count = old input.count + 1
			has_item: input.last = a_item
		end

	set_range (a_range: detachable READABLE_INDEXABLE [REAL_64])
			-- Set `range' to a list of these items; Void leaves it out.
		require
			range_finite: a_range /= Void implies (create {API_CHECK}).are_finite (a_range)
			range_not_shorter: a_range /= Void implies a_range.upper - a_range.lower + 1 >= 2
			range_not_longer: a_range /= Void implies a_range.upper - a_range.lower + 1 <= 2
		do
			range := range_codec.list (a_range)
		ensure
			range_set: range_codec.is_list (range, a_range)
		end

	extend_range (a_item: REAL_64)
			-- Add `a_item' to `range'.
		require
			range_item_finite: (create {API_CHECK}).is_finite (a_item)
		do
			if attached range as l_value then
				l_value.extend (a_item)
			else
				range := range_codec.singleton (a_item)
			end
		ensure
			one_more: range_codec.count (range) = old range_codec.count (range) + 1
			has_item: attached range as l_value and then l_value.last = a_item
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.required_text (once "type")
			name := a_fields.required_text (once "name")
			model := a_fields.required_text (once "model")
			sampling_params := (create {API_MODEL_CODEC [GRADER_SCORE_MODEL_SAMPLING_PARAMS]}).field (a_fields, once "sampling_params")
			input := input_codec.required_field (a_fields, once "input")
			range := range_codec.field (a_fields, once "range")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("type", type)
			a_fields.put_required_text ("name", name)
			a_fields.put_required_text ("model", model)
			a_fields.put_value ("sampling_params", sampling_params, False)
			input_codec.put_required (a_fields, "input", input)
			range_codec.put (a_fields, "range", range, False)
		end

feature {NONE} -- Implementation

	input_codec: API_LIST_CODEC [EVAL_ITEM]
			-- What reads and writes it.
		once
			create Result.make (create {API_MODEL_CODEC [EVAL_ITEM]})
		end

	range_codec: API_LIST_CODEC [REAL_64]
			-- What reads and writes it.
		once
			create Result.make (create {API_REAL_CODEC})
		end

end
