note
	description: "Outcome of a moderation check that ran without errors."

class
	CHAT_COMPLETION_MODERATION_RESULTS

inherit
	API_MODEL
		redefine
			make
		end

	CHAT_COMPLETION_MODERATION_INPUT

	CHAT_COMPLETION_MODERATION_OUTPUT

create
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			type := {STRING_32} "moderation_results"
		end

feature -- Access

	type: detachable STRING_32
			-- Marks this outcome as a completed check.

	model: detachable STRING_32
			-- Moderation model that did the check.

	results: detachable LIST [MODERATION_RESULT_BODY]
			-- Verdicts, one for each piece of content checked.

feature -- Status report

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := type /= Void
				and model /= Void
				and results /= Void
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

	set_results (a_results: detachable LIST [MODERATION_RESULT_BODY])
			-- Set `results'; Void leaves it out.
		do
			results := a_results
		ensure
			results_set: results = a_results
		end

	extend_results (a_item: MODERATION_RESULT_BODY)
			-- Add `a_item' to `results'.
		do
			if attached results as l_value then
				l_value.extend (a_item)
			else
				create {ARRAYED_LIST [MODERATION_RESULT_BODY]} results.make_from_array (<<a_item>>)
			end
		ensure
			one_more: attached results as l_value and then l_value.count > 0
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.text ("type")
			model := a_fields.text ("model")
			results := results_codec.field (a_fields, "results")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("type", type, False)
			a_fields.put_text ("model", model, False)
			results_codec.put (a_fields, "results", results, False)
		end

feature {NONE} -- Implementation

	results_codec: API_LIST_CODEC [MODERATION_RESULT_BODY]
			-- What reads and writes it.
		once
			create Result.make (create {API_MODEL_CODEC [MODERATION_RESULT_BODY]})
		end

end
