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
	make,
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
			set_name (a_a_name)
			set_model (a_model)
			set_input (a_input)
			set_labels (a_labels)
			set_passing_labels (a_passing_labels)
		ensure
			name_set: is_text_copy (name, a_a_name)
			model_set: is_text_copy (model, a_model)
			input_set: input /= Void
			labels_set: labels /= Void
			passing_labels_set: passing_labels /= Void
		end

feature -- Access

	type: detachable STRING_32
			-- Always `label_model`.

	name: detachable STRING_32
			-- Name that you give this grader.

	model: detachable STRING_32
			-- Model that picks the label. It has to support structured outputs.

	input: detachable LIST [EVAL_ITEM]
			-- The JSON field `input'.

	labels: detachable LIST [STRING_32]
			-- All labels that the model may choose from.

	passing_labels: detachable LIST [STRING_32]
			-- Labels that count as a pass, each of them also in `labels`.

feature -- Element change

	set_name (a_a_name: detachable READABLE_STRING_GENERAL)
			-- Set `name'; Void leaves it out.
		do
			name := text_copy (a_a_name)
		ensure
			name_set: is_text_copy (name, a_a_name)
		end

	set_model (a_model: detachable READABLE_STRING_GENERAL)
			-- Set `model'; Void leaves it out.
		do
			model := text_copy (a_model)
		ensure
			model_set: is_text_copy (model, a_model)
		end

	set_input (a_input: detachable READABLE_INDEXABLE [EVAL_ITEM])
			-- Set `input' to a list of these items; Void leaves it out.
		do
			input := input_codec.list (a_input)
		ensure
			input_set: input_codec.is_list (input, a_input)
		end

	extend_input (a_item: EVAL_ITEM)
			-- Add `a_item' to `input'.
		do
			input := input_codec.extended (input, a_item)
		ensure
			one_more: input_codec.count (input) = old input_codec.count (input) + 1
			has_item: attached input as l_value and then l_value.last = a_item
		end

	set_labels (a_labels: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL])
			-- Set `labels' to a list of these items; Void leaves it out.
		do
			labels := texts_copy (a_labels)
		ensure
			labels_set: are_texts_copy (labels, a_labels)
		end

	extend_labels (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `labels'.
		do
			labels := labels_codec.extended (labels, a_item.to_string_32)
		ensure
			one_more: labels_codec.count (labels) = old labels_codec.count (labels) + 1
			has_item: attached labels as l_value and then l_value.last.same_string_general (a_item)
		end

	set_passing_labels (a_passing_labels: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL])
			-- Set `passing_labels' to a list of these items; Void leaves it out.
		do
			passing_labels := texts_copy (a_passing_labels)
		ensure
			passing_labels_set: are_texts_copy (passing_labels, a_passing_labels)
		end

	extend_passing_labels (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `passing_labels'.
		do
			passing_labels := passing_labels_codec.extended (passing_labels, a_item.to_string_32)
		ensure
			one_more: passing_labels_codec.count (passing_labels) = old passing_labels_codec.count (passing_labels) + 1
			has_item: attached passing_labels as l_value and then l_value.last.same_string_general (a_item)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.text ("type")
			name := a_fields.text ("name")
			model := a_fields.text ("model")
			input := input_codec.field (a_fields, "input")
			labels := labels_codec.field (a_fields, "labels")
			passing_labels := passing_labels_codec.field (a_fields, "passing_labels")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("type", type, False)
			a_fields.put_required_text ("name", name, False)
			a_fields.put_required_text ("model", model, False)
			input_codec.put_required (a_fields, "input", input, False)
			labels_codec.put_required (a_fields, "labels", labels, False)
			passing_labels_codec.put_required (a_fields, "passing_labels", passing_labels, False)
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
