note
	description: "The vectors for all inputs of an embedding request."

class
	CREATE_EMBEDDING_RESPONSE

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
			object := {STRING_32} "list"
		end

feature -- Access

	data: detachable LIST [EMBEDDING]
			-- One entry for each input, in input order.

	model: detachable STRING_32
			-- Model that computed the vectors.

	object: detachable STRING_32
			-- Always `list`.

	usage: detachable CREATE_EMBEDDING_RESPONSE_USAGE
			-- Number of tokens that the request consumed.

feature -- Status report

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := data /= Void
				and model /= Void
				and object /= Void
				and usage /= Void
		end

feature -- Element change

	set_data (a_data: detachable LIST [EMBEDDING])
			-- Set `data'; Void leaves it out.
		do
			data := a_data
		ensure
			data_set: data = a_data
		end

	extend_data (a_item: EMBEDDING)
			-- Add `a_item' to `data'.
		do
			if attached data as l_value then
				l_value.extend (a_item)
			else
				create {ARRAYED_LIST [EMBEDDING]} data.make_from_array (<<a_item>>)
			end
		ensure
			one_more: attached data as l_value and then l_value.count > 0
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

	set_object (a_object: detachable READABLE_STRING_GENERAL)
			-- Set `object'; Void leaves it out.
		do
			if a_object /= Void then
				create object.make_from_string_general (a_object)
			else
				object := Void
			end
		ensure
			object_set: (object = Void) = (a_object = Void)
			same_text: attached object as l_text and then a_object /= Void implies l_text.same_string_general (a_object)
		end

	set_usage (a_usage: detachable CREATE_EMBEDDING_RESPONSE_USAGE)
			-- Set `usage'; Void leaves it out.
		do
			usage := a_usage
		ensure
			usage_set: usage = a_usage
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			data := data_codec.field (a_fields, "data")
			model := a_fields.text ("model")
			object := a_fields.text ("object")
			usage := usage_codec.field (a_fields, "usage")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			data_codec.put (a_fields, "data", data, False)
			a_fields.put_text ("model", model, False)
			a_fields.put_text ("object", object, False)
			usage_codec.put (a_fields, "usage", usage, False)
		end

feature {NONE} -- Implementation

	data_codec: API_LIST_CODEC [EMBEDDING]
			-- What reads and writes it.
		once
			create Result.make (create {API_MODEL_CODEC [EMBEDDING]})
		end

	usage_codec: API_MODEL_CODEC [CREATE_EMBEDDING_RESPONSE_USAGE]
			-- What reads and writes it.
		once
			create Result
		end

end
