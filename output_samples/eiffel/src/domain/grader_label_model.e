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
			make,
			required_fields
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
			a_input: ARRAY [EVAL_ITEM];
			a_labels: ARRAY [READABLE_STRING_GENERAL];
			a_passing_labels: ARRAY [READABLE_STRING_GENERAL]
		)
			-- Set what is required.
		do
			make
			set_name (a_a_name)
			set_model (a_model)
			set_input (input_codec.from_array (a_input))
			set_labels (texts_copy (a_labels))
			set_passing_labels (texts_copy (a_passing_labels))
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

	required_fields: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := <<{STRING_32} "type",
				{STRING_32} "name",
				{STRING_32} "model",
				{STRING_32} "input",
				{STRING_32} "labels",
				{STRING_32} "passing_labels">>
		end

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

	set_input (a_input: detachable LIST [EVAL_ITEM])
			-- Set `input'; Void leaves it out.
		do
			input := a_input
		ensure
			input_set: input = a_input
		end

	extend_input (a_item: EVAL_ITEM)
			-- Add `a_item' to `input'.
		do
			if attached input as l_value then
				l_value.extend (a_item)
			else
				create {ARRAYED_LIST [EVAL_ITEM]} input.make_from_array (<<a_item>>)
			end
		ensure
			one_more: attached input as l_value and then l_value.count > 0
		end

	set_labels (a_labels: detachable LIST [STRING_32])
			-- Set `labels'; Void leaves it out.
		do
			labels := a_labels
		ensure
			labels_set: labels = a_labels
		end

	extend_labels (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `labels'.
		do
			if attached labels as l_value then
				l_value.extend (a_item.to_string_32)
			else
				create {ARRAYED_LIST [STRING_32]} labels.make_from_array (<<a_item.to_string_32>>)
			end
		ensure
			one_more: attached labels as l_value and then l_value.count > 0
		end

	set_passing_labels (a_passing_labels: detachable LIST [STRING_32])
			-- Set `passing_labels'; Void leaves it out.
		do
			passing_labels := a_passing_labels
		ensure
			passing_labels_set: passing_labels = a_passing_labels
		end

	extend_passing_labels (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `passing_labels'.
		do
			if attached passing_labels as l_value then
				l_value.extend (a_item.to_string_32)
			else
				create {ARRAYED_LIST [STRING_32]} passing_labels.make_from_array (<<a_item.to_string_32>>)
			end
		ensure
			one_more: attached passing_labels as l_value and then l_value.count > 0
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
			a_fields.put_text ("type", type, False)
			a_fields.put_text ("name", name, False)
			a_fields.put_text ("model", model, False)
			input_codec.put (a_fields, "input", input, False)
			labels_codec.put (a_fields, "labels", labels, False)
			passing_labels_codec.put (a_fields, "passing_labels", passing_labels, False)
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
