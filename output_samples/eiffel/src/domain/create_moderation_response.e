note
	description: "Verdicts on the content of a moderation request."

class
	CREATE_MODERATION_RESPONSE

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	id: detachable STRING_32
			-- ID of this moderation check.

	model: detachable STRING_32
			-- Exact moderation model that did the check.

	results: detachable LIST [CREATE_MODERATION_RESPONSE_RESULT]
			-- Verdicts, in the order of the inputs.

feature -- Status report

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := id /= Void
				and model /= Void
				and results /= Void
		end

feature -- Element change

	set_id (a_id: detachable READABLE_STRING_GENERAL)
			-- Set `id'; Void leaves it out.
		do
			if a_id /= Void then
				create id.make_from_string_general (a_id)
			else
				id := Void
			end
		ensure
			id_set: (id = Void) = (a_id = Void)
			same_text: attached id as l_text and then a_id /= Void implies l_text.same_string_general (a_id)
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

	set_results (a_results: detachable LIST [CREATE_MODERATION_RESPONSE_RESULT])
			-- Set `results'; Void leaves it out.
		do
			results := a_results
		ensure
			results_set: results = a_results
		end

	extend_results (a_item: CREATE_MODERATION_RESPONSE_RESULT)
			-- Add `a_item' to `results'.
		do
			if attached results as l_value then
				l_value.extend (a_item)
			else
				create {ARRAYED_LIST [CREATE_MODERATION_RESPONSE_RESULT]} results.make_from_array (<<a_item>>)
			end
		ensure
			one_more: attached results as l_value and then l_value.count > 0
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			id := a_fields.text ("id")
			model := a_fields.text ("model")
			results := results_codec.field (a_fields, "results")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("id", id, False)
			a_fields.put_text ("model", model, False)
			results_codec.put (a_fields, "results", results, False)
		end

feature {NONE} -- Implementation

	results_codec: API_LIST_CODEC [CREATE_MODERATION_RESPONSE_RESULT]
			-- What reads and writes it.
		once
			create Result.make (create {API_MODEL_CODEC [CREATE_MODERATION_RESPONSE_RESULT]})
		end

end
