note
	description: "[
		A grader in which a model picks a label for each sample. The sample passes if the label is among
		`passing_labels`.
	]"

class
	GRADER_LABEL_MODEL

inherit
	API_MODEL
		redefine
			make
		end

	GRADER_MULTI_GRADERS

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			type := {STRING_32} "label_model"
		end

	make_with (
			a_a_name: READABLE_STRING_GENERAL;
			a_model: READABLE_STRING_GENERAL;
			a_input: READABLE_INDEXABLE [EVAL_ITEM];
			a_labels: READABLE_INDEXABLE [READABLE_STRING_GENERAL];
			a_passing_labels: READABLE_INDEXABLE [READABLE_STRING_GENERAL]
		)
			-- Set what is required.
		do
			make
			create name.make_from_string_general (a_a_name)
			create model.make_from_string_general (a_model)
			input := input_codec.new_list (a_input)
			labels := new_texts (a_labels)
			passing_labels := new_texts (a_passing_labels)
		ensure
			name_set: is_text_copy (name, a_a_name)
			model_set: is_text_copy (model, a_model)
			input_set: input_codec.is_list (input, a_input)
			labels_set: are_texts_copy (labels, a_labels)
			passing_labels_set: are_texts_copy (passing_labels, a_passing_labels)
		end

feature -- Access

	type: STRING_32
			-- Always `label_model`.

	name: STRING_32
			-- Name that you give this grader.

	model: STRING_32
			-- Model that picks the label. It has to support structured outputs.

	input: LIST [EVAL_ITEM]
			-- The JSON field `input'.

	labels: LIST [STRING_32]
			-- All labels that the model may choose from.

	passing_labels: LIST [STRING_32]
			-- Labels that count as a pass, each of them also in `labels`.

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

	set_labels (a_labels: READABLE_INDEXABLE [READABLE_STRING_GENERAL])
			-- Set `labels' to a list of these items.
		do
			labels := new_texts (a_labels)
			mark_set ("labels")
		ensure
			labels_set: are_texts_copy (labels, a_labels)
		end

	extend_labels (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `labels'.
		do
			labels.extend (a_item.to_string_32)
			mark_set ("labels")
		ensure
			one_more: labels.count = old labels.count + 1
			has_item: labels.last.same_string_general (a_item)
		end

	set_passing_labels (a_passing_labels: READABLE_INDEXABLE [READABLE_STRING_GENERAL])
			-- Set `passing_labels' to a list of these items.
		do
			passing_labels := new_texts (a_passing_labels)
			mark_set ("passing_labels")
		ensure
			passing_labels_set: are_texts_copy (passing_labels, a_passing_labels)
		end

	extend_passing_labels (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `passing_labels'.
		do
			passing_labels.extend (a_item.to_string_32)
			mark_set ("passing_labels")
		ensure
			one_more: passing_labels.count = old passing_labels.count + 1
			has_item: passing_labels.last.same_string_general (a_item)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.required_text (once "type")
			name := a_fields.required_text (once "name")
			model := a_fields.required_text (once "model")
			input := input_codec.required_field (a_fields, once "input")
			labels := labels_codec.required_field (a_fields, once "labels")
			passing_labels := passing_labels_codec.required_field (a_fields, once "passing_labels")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("type", type)
			a_fields.put_required_text ("name", name)
			a_fields.put_required_text ("model", model)
			input_codec.put_required (a_fields, "input", input)
			labels_codec.put_required (a_fields, "labels", labels)
			passing_labels_codec.put_required (a_fields, "passing_labels", passing_labels)
		end

feature {NONE} -- Implementation

	input_codec: API_LIST_CODEC [EVAL_ITEM]
			-- What reads and writes it.
		once
			create Result.make (create {API_MODEL_CODEC [EVAL_ITEM]})
		end

	labels_codec: API_LIST_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

	passing_labels_codec: API_LIST_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

end
