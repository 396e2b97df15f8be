note
	description: "A grader together with the answer that it is tried on."

class
	RUN_GRADER_REQUEST

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_grader: RUN_GRADER_REQUEST_GRADER; a_model_sample: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			grader := a_grader
			create model_sample.make_from_string_general (a_model_sample)
		ensure
			grader_set: grader = a_grader
			model_sample_set: is_text_copy (model_sample, a_model_sample)
		end

feature -- Access

	grader: RUN_GRADER_REQUEST_GRADER
			-- Definition of the grader to try.

	item: detachable STRING_TABLE [JSON_VALUE]
			-- Row of a dataset, available to the grader as `item`.

	model_sample: STRING_32
			-- Answer to score, available as `sample`. If it parses as JSON, `output_json` is set as well.

feature -- Element change

	set_grader (a_grader: RUN_GRADER_REQUEST_GRADER)
			-- Set `grader'.
		do
			grader := a_grader
			mark_set ("grader")
		ensure
			grader_set: grader = a_grader
		end

	set_item (a_a_item: detachable STRING_TABLE [JSON_VALUE])
			-- Set `item'; Void leaves it out.
		do
			item := a_a_item
		ensure
			item_set: item = a_a_item
		end

	set_model_sample (a_model_sample: READABLE_STRING_GENERAL)
			-- Set `model_sample'.
		do
			create model_sample.make_from_string_general (a_model_sample)
			mark_set ("model_sample")
		ensure
			model_sample_set: is_text_copy (model_sample, a_model_sample)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			grader := (create {RUN_GRADER_REQUEST_GRADER_CODEC}).required_field (a_fields, once "grader")
			item := item_codec.field (a_fields, once "item")
			model_sample := a_fields.required_text (once "model_sample")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_value ("grader", grader)
			item_codec.put (a_fields, "item", item, False)
			a_fields.put_required_text ("model_sample", model_sample)
		end

feature {NONE} -- Implementation

	item_codec: API_MAP_CODEC [JSON_VALUE]
			-- What reads and writes it.
		once
			create Result.make (create {API_ANY_CODEC})
		end

end
